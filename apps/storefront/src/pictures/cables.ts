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
  const d = `M${x - 20} ${y + 50}C${x - 22} ${y + 22} ${x + 22} ${y + 26} ${x + 20} ${y - 4}`;
  const line = (colour: string, width: number, more = '') =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" ${more}/>`;
  return (
    line(yarn.deep, 25, 'opacity=".5"') +
    line(yarn.base, 21) +
    line(yarn.dark, 19, 'stroke-dasharray="1.6 5.4" opacity=".7"') +
    line(yarn.light, 7, 'opacity=".8"') +
    line(yarn.bright, 2.4, 'opacity=".55"')
  );
}

function ladder(x: number, yarn: Yarn): string {
  const rungs: string[] = [];
  for (let y = 186; y < 830; y += 24) {
    const d = `M${x - 30} ${y}Q${x} ${y + 15} ${x + 30} ${y}`;
    rungs.push(
      `<path d="${d}" fill="none" stroke="${yarn.base}" stroke-width="13"/><path d="${d}" transform="translate(0 -3)" fill="none" stroke="${yarn.light}" stroke-width="3.4" stroke-dasharray="6 3" opacity=".8"/>`,
    );
  }
  return ground(x, 62, yarn) + rungs.join('');
}
