import type { Yarn } from './yarn-shades.ts';

/** Two rope cables and a ladder, knitted down the front. */
export function drawCables(yarn: Yarn): string {
  return [262, 330, 400, 470, 538]
    .map((x, index) => (index === 2 ? ladder(x, yarn) : rope(x, yarn)))
    .join('');
}

function ground(x: number, width: number, yarn: Yarn): string {
  return `<rect x="${x - width / 2}" y="180" width="${width}" height="640" fill="${yarn.dark}"/><path d="M${x - width / 2} 180v640M${x + width / 2} 180v640" stroke="${yarn.deep}" stroke-width="5" opacity=".55"/>`;
}

function rope(x: number, yarn: Yarn): string {
  const turns: string[] = [];
  for (let y = 170; y < 830; y += 46) turns.push(strand(x, y, yarn));
  return ground(x, 46, yarn) + turns.join('');
}

// One strand crosses over the other; the next crossing covers its end.
function strand(x: number, y: number, yarn: Yarn): string {
  const d = `M${x - 19} ${y + 50}C${x - 22} ${y + 22} ${x + 22} ${y + 26} ${x + 19} ${y - 4}`;
  return (
    `<path d="${d}" fill="none" stroke="${yarn.deep}" stroke-width="26" stroke-linecap="round" opacity=".55"/><path d="${d}" fill="none" stroke="${yarn.dark}" stroke-width="22" stroke-linecap="round"/>` +
    stitchesAlong(d, -5.6, yarn) +
    stitchesAlong(d, 5.6, yarn)
  );
}

// A column of stitches: plump, each with its light from above.
function stitchesAlong(d: string, aside: number, yarn: Yarn): string {
  const row = (colour: string, width: number, dash: string, opacity: number) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="${dash}" opacity="${opacity}"/>`;
  return `<g transform="translate(${aside} ${aside * 0.35})">${row(yarn.base, 9.4, '1.5 8.5', 1)}${row(yarn.base, 8, '3.5 6.5', 1)}${row(yarn.light, 4.6, '1.6 8.4', 0.9)}</g>`;
}

function ladder(x: number, yarn: Yarn): string {
  const rungs: string[] = [];
  for (let y = 182; y < 830; y += 17) {
    const d = `M${x - 25} ${y}Q${x} ${y + 13} ${x + 25} ${y}`;
    rungs.push(
      `<path d="${d}" fill="none" stroke="${yarn.base}" stroke-width="11.5" stroke-linecap="round" stroke-dasharray=".1 8.6"/><path d="${d}" transform="translate(0 -1.6)" fill="none" stroke="${yarn.light}" stroke-width="5.4" stroke-linecap="round" stroke-dasharray=".1 8.6"/>`,
    );
  }
  return ground(x, 62, yarn) + rungs.join('');
}
