import { drawPart, ribBand } from './part.ts';
import type { Pose, SweaterShape } from './sweater-shape.ts';
import type { Yarn } from './yarn-shades.ts';

/** How a sweater closes at the neck. */
export type Collar = 'crew' | 'roll' | 'v' | 'zip' | 'buttons' | 'shawl';

interface CollarParts {
  shape: SweaterShape;
  pose: Pose;
  yarn: Yarn;
  /** Height to which the front is open. */
  open?: number;
}

const collars: Record<Collar, (parts: CollarParts) => string> = {
  crew: ({ shape, yarn }) => under(shape.front, yarn) + ribBand(shape.front, 28, yarn),
  v: ({ shape, yarn }) => under(shape.front, yarn) + ribBand(shape.front, 22, yarn),
  roll: drawRoll,
  zip: drawZip,
  buttons: drawPlacket,
  shawl: drawShawl,
};

/** Collar and fastening, drawn over the body. */
export function drawCollar(collar: Collar, parts: CollarParts): string {
  return collars[collar](parts);
}

function under(path: string, yarn: Yarn): string {
  return `<path d="${path}" transform="translate(4 14)" fill="none" stroke="${yarn.deep}" stroke-width="26" opacity=".34" filter="url(#soft9)"/>`;
}

function tube({ pose }: CollarParts, height: number): string {
  const [x, y] = pose.neck;
  const right = 800 - x;
  const top = y - height;
  return `M${x - 10} ${y + 24}C${x - 6} ${y - 20} ${x + 6} ${top + 40} ${x + 8} ${top + 10}Q400 ${top - 18} ${right - 8} ${top + 10}C${right - 6} ${top + 40} ${right + 6} ${y - 20} ${right + 10} ${y + 24}Q400 ${y + 92} ${x - 10} ${y + 24}Z`;
}

function drawRoll(parts: CollarParts): string {
  const { pose, yarn } = parts;
  const [x, y] = pose.neck;
  const lit = [
    [x - 10, y],
    [810 - x, y],
  ] as const;
  const folds = [`M${x + 4} ${y - 16}Q400 ${y + 30} ${780 - x} ${y - 22}`];
  const opening = `<ellipse cx="400" cy="${y - 70}" rx="${392 - x}" ry="13" fill="${yarn.deep}"/>`;
  return (
    under(`M${x - 10} ${y + 24}Q400 ${y + 92} ${810 - x} ${y + 24}`, yarn) +
    drawPart({ id: 'roll', outline: tube(parts, 84), fabric: 'ribs', lit, folds }, yarn) +
    opening
  );
}

function drawZip(parts: CollarParts): string {
  const { pose, yarn } = parts;
  const [x, y] = pose.neck;
  const lit = [
    [x - 10, y],
    [810 - x, y],
  ] as const;
  const end = y + 220;
  const teeth = `<path d="M400 ${y - 58}V${end}" stroke="#6d6a66" stroke-width="8"/><path d="M400 ${y - 58}V${end}" stroke="#d9d5cd" stroke-width="8" stroke-dasharray="2.4 3"/>`;
  const pull = `<path d="M400 ${y + 56}v30" stroke="#b9b4aa" stroke-width="9" stroke-linecap="round"/><path d="M400 ${y + 60}v22" stroke="#efece6" stroke-width="3" stroke-linecap="round"/>`;
  return (
    under(`M${x - 10} ${y + 24}Q400 ${y + 92} ${810 - x} ${y + 24}`, yarn) +
    drawPart({ id: 'stand', outline: tube(parts, 62), fabric: 'ribs', lit }, yarn) +
    `<path d="M386 ${y + 40}V${end + 6}H414V${y + 40}" fill="none" stroke="${yarn.deep}" stroke-width="2" opacity=".6"/><path d="M400 ${y - 56}V${end}" stroke="${yarn.dark}" stroke-width="22"/>` +
    teeth +
    pull
  );
}

function drawPlacket({ shape, pose, yarn, open = 380 }: CollarParts): string {
  const low = pose.hem[1] + 62;
  const path = `${shape.front.split('C').slice(0, 2).join('C')}V${low}`;
  const other = `M400 ${open}${shape.front.slice(shape.front.lastIndexOf('C'))}`;
  return `${under(path, yarn)}${ribBand(other, 27, yarn)}${ribBand(path, 34, yarn)}${buttonRow(open, low, 7, 9)}${pockets(pose, yarn)}`;
}

function buttonRow(from: number, to: number, count: number, size: number): string {
  const gap = (to - from - 40) / (count - 1);
  return Array.from({ length: count }, (_, index) =>
    button(400, from + 18 + index * gap, size),
  ).join('');
}

function button(x: number, y: number, size: number): string {
  const hole = (dx: number, dy: number) =>
    `<circle cx="${x + dx}" cy="${y + dy}" r="${size * 0.14}" fill="#2a1d12"/>`;
  const near = size * 0.26;
  return `<circle cx="${x + 2}" cy="${y + 3}" r="${size}" fill="#1d140c" opacity=".4"/><circle cx="${x}" cy="${y}" r="${size}" fill="#6b4c32"/><circle cx="${x}" cy="${y}" r="${size * 0.72}" fill="#7d5b3e"/><path d="M${x - size * 0.6} ${y - size * 0.45}q${size * 0.5}-${size * 0.5} ${size}-${size * 0.1}" fill="none" stroke="#c9a684" stroke-width="1.6" stroke-linecap="round"/>${hole(-near, -near)}${hole(near, -near)}${hole(-near, near)}${hole(near, near)}`;
}

function pockets({ hem }: Pose, yarn: Yarn): string {
  const y = hem[1] - 118;
  const pocket = `M${hem[0] + 26} ${y}h84`;
  const one = `<path d="${pocket}v96" fill="none"/>${ribBand(pocket, 18, yarn)}`;
  return `${one}<g transform="matrix(-1 0 0 1 800 0)">${one}</g>`;
}

function drawShawl({ pose, yarn, open = 440 }: CollarParts): string {
  const [x, y] = pose.neck;
  const low = pose.hem[1] + 62;
  const placket = `M400 ${open - 20}V${low}`;
  const outline = `M${x + 16} ${y - 34}C${x - 40} ${y - 6} ${x - 62} ${y + 70} ${x - 18} ${y + 150}Q${x + 24} ${y + 210} 408 ${open + 14}L400 ${open - 24}C${x + 52} ${y + 130} ${x + 42} ${y + 50} ${x + 58} ${y - 14}Q${x + 40} ${y - 36} ${x + 16} ${y - 34}Z`;
  const lit = [
    [x - 60, y + 40],
    [x + 80, y + 100],
  ] as const;
  const folds = [`M${x + 30} ${y - 20}C${x + 6} ${y + 60} ${x + 24} ${y + 150} 392 ${open - 10}`];
  const half = drawPart({ id: 'lapel', outline, fabric: 'ribs', lit, folds }, yarn);
  const mirror = `<g transform="matrix(-1 0 0 1 800 0)">${under(outline, yarn)}${half.replaceAll('lapel', 'lapel-r')}</g>`;
  const back = ribBand(`M${x + 30} ${y - 20}Q400 ${y + 6} ${770 - x} ${y - 20}`, 40, yarn, 1.3);
  return `${back}${ribBand(placket, 48, yarn, 1.4)}${buttonRow(open + 10, low, 5, 14)}${pockets(pose, yarn)}${mirror}${under(outline, yarn)}${half}`;
}
