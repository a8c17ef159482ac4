type Point = { x: number; y: number };

/** What hands do with a photo; distances in pixels, points from the frame's middle. */
export type Hands = {
  pan: (dx: number, dy: number) => void;
  zoom: (by: number, at: Point) => void;
  /** Tapped twice. */
  twice: (at: Point) => void;
};

/** Two taps nearer than this in time and place are one. */
const TWICE_MS = 300;
const TWICE_PX = 30;

const apart = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
const middle = (one: Point, other: Point) => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
});

/** Fingers, mouse and wheel on a frame, told as pans and zooms. */
export const watchHands = (frame: HTMLElement, hands: Hands): void => {
  const down = new Map<number, Point>();
  let tap = { at: 0, x: 0, y: 0 };
  const fromMiddle = ({ x, y }: Point): Point => {
    const box = frame.getBoundingClientRect();
    return { x: x - box.left - box.width / 2, y: y - box.top - box.height / 2 };
  };
  const on = <E extends Event>(name: string, act: (event: E) => void) =>
    frame.addEventListener(name, act as EventListener, { passive: false });

  on('pointerdown', (event: PointerEvent) => {
    const point = { x: event.clientX, y: event.clientY };
    down.set(event.pointerId, point);
    frame.setPointerCapture(event.pointerId);
    const again = event.timeStamp - tap.at < TWICE_MS && apart(tap, point) < TWICE_PX;
    if (again && down.size === 1) hands.twice(fromMiddle(point));
    tap = again ? { at: 0, x: 0, y: 0 } : { at: event.timeStamp, ...point };
  });
  on('pointermove', (event: PointerEvent) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, now);
    if (!other) return hands.pan(now.x - before.x, now.y - before.y);
    const [from, to] = [middle(before, other), middle(now, other)];
    hands.pan(to.x - from.x, to.y - from.y);
    hands.zoom(apart(now, other) / Math.max(1, apart(before, other)), fromMiddle(to));
  });
  for (const name of ['pointerup', 'pointercancel'])
    on(name, (event: PointerEvent) => void down.delete(event.pointerId));
  on('wheel', (event: WheelEvent) => {
    event.preventDefault();
    hands.zoom(Math.exp(-event.deltaY / 300), fromMiddle({ x: event.clientX, y: event.clientY }));
  });
};
