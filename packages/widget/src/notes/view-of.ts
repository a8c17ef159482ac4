/** How a photo lies in its frame: shifted in pixels from the middle, and scaled. */
export type View = { scale: number; x: number; y: number };

type Box = { width: number; height: number };

export const WHOLE: View = { scale: 1, x: 0, y: 0 };
export const MOST = 6;

const between = (least: number, value: number, most: number) =>
  Math.min(most, Math.max(least, value));

/** The view within its bounds: never smaller than whole, never pushed off its frame. */
const bounded = ({ scale, x, y }: View, photo: Box, frame: Box): View => {
  const within = between(1, scale, MOST);
  const room = (of: 'width' | 'height') => Math.max(0, (photo[of] * within - frame[of]) / 2);
  // Plus zero: a bound of nothing may come out as minus zero.
  const [across, down] = [room('width'), room('height')];
  return { scale: within, x: between(-across, x, across) + 0, y: between(-down, y, down) + 0 };
};

/** Scaled by a factor about a point, given from the middle of the frame: it stays under the finger. */
export const zoomAt = (
  view: View,
  by: number,
  at: { x: number; y: number },
  photo: Box,
  frame: Box,
): View => {
  const scale = between(1, view.scale * by, MOST);
  const grown = scale / view.scale;
  return bounded(
    { scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown },
    photo,
    frame,
  );
};

export const shift = (view: View, dx: number, dy: number, photo: Box, frame: Box): View =>
  bounded({ ...view, x: view.x + dx, y: view.y + dy }, photo, frame);
