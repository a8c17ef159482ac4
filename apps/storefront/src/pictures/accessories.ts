import { drawPart, type Point, ribBand } from './part.ts';
import { castShadow } from './scene.ts';
import { knit } from './stitches.ts';
import type { Yarn } from './yarn-shades.ts';

/** A scarf laid in a loop, its fringes at the lower edge. */
export function drawScarf(yarn: Yarn): string {
  const lit = (from: Point, to: Point) => [from, to] as const;
  const back =
    'M228 330C220 190 330 128 420 134C540 140 600 220 580 340L486 356C496 270 460 236 404 236C350 236 316 268 322 344Z';
  const left =
    'M226 316C206 440 300 560 340 640C352 690 342 750 336 806L462 812C466 740 480 640 440 570C400 500 330 430 322 335Z';
  const right =
    'M588 312C606 440 520 520 440 600C360 680 346 740 352 870L226 876C222 720 250 630 350 540C420 480 478 420 484 335Z';
  return `<defs>${knit({ id: 'cloth', stitch: 'stockinette', yarn, gauge: 0.8 })}${knit({ id: 'cloth-l', stitch: 'stockinette', yarn, gauge: 0.8, turn: -38 })}${knit({ id: 'cloth-r', stitch: 'stockinette', yarn, gauge: 0.8, turn: 36 })}</defs>
${castShadow([back, left, right])}
${fringe(340, 458, 806, yarn)}
${drawPart({ id: 'loop', outline: back, fabric: 'cloth', lit: lit([240, 130], [560, 330]), folds: ['M270 320Q270 190 410 184', 'M540 320Q540 200 430 176'] }, yarn)}
${drawPart({ id: 'tail', outline: left, fabric: 'cloth-l', lit: lit([220, 560], [470, 520]), folds: ['M250 420Q330 520 390 590Q420 650 410 780', 'M330 480Q420 560 438 640'] }, yarn)}
${fringe(230, 350, 870, yarn)}
${drawPart({ id: 'front', outline: right, fabric: 'cloth-r', lit: lit([230, 480], [520, 560]), folds: ['M548 400Q500 480 400 540Q290 610 280 860', 'M520 360Q440 470 350 530', 'M320 690Q308 780 318 850'] }, yarn)}`;
}

function fringe(from: number, to: number, y: number, yarn: Yarn): string {
  const threads: string[] = [];
  for (let x = from; x <= to; x += 10) {
    const sway = Math.sin(x * 1.7) * 7;
    const d = `M${x} ${y - 6}q${sway} 34 ${-sway * 0.6} ${64 + Math.sin(x) * 6}`;
    threads.push(
      `<path d="${d}" stroke="${yarn.deep}" stroke-width="8" opacity=".6"/><path d="${d}" stroke="${yarn.base}" stroke-width="6"/><path d="${d}" stroke="${yarn.light}" stroke-width="2" stroke-dasharray="4 3"/>`,
    );
  }
  return `<g fill="none" stroke-linecap="round">${threads.join('')}</g>`;
}

/** A scarf around a neck, one end in front. */
export function drawWornScarf(yarn: Yarn): string {
  const wrap =
    'M318 196C300 230 296 288 330 316Q400 356 470 316C504 288 500 230 482 196Q400 262 318 196Z';
  const over =
    'M330 250C350 300 430 310 484 256C500 300 486 332 452 344C452 480 456 600 462 716L362 722C362 600 366 470 372 348C330 336 316 290 330 250Z';
  const lit = [
    [310, 260],
    [500, 300],
  ] as const;
  return `<defs>${knit({ id: 'wrap', stitch: 'stockinette', yarn, gauge: 0.8, turn: 78 })}${knit({ id: 'hang', stitch: 'stockinette', yarn, gauge: 0.8 })}</defs>
${castShadow([wrap, over], 0.7)}${fringe(366, 460, 716, yarn)}
${drawPart({ id: 'wrapped', outline: wrap, fabric: 'wrap', lit, folds: ['M324 226Q400 292 476 226', 'M318 262Q400 330 486 262'] }, yarn)}
${drawPart(
  {
    id: 'hanging',
    outline: over,
    fabric: 'hang',
    lit: [
      [356, 500],
      [466, 520],
    ],
    folds: ['M392 350Q400 480 392 690', 'M436 344Q428 460 438 700', 'M350 270Q400 316 470 282'],
  },
  yarn,
)}`;
}

/** A beanie, lying flat or on a head; the same shape serves both. */
export function drawBeanie(yarn: Yarn, worn = false): string {
  const dome = 'M196 640C186 420 270 244 400 240C530 244 614 420 604 640Z';
  const brim =
    'M172 602Q400 640 628 602C640 650 640 710 630 752Q400 796 170 752C160 710 160 650 172 602Z';
  const ribs = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5].map((step) => {
    const x = 400 + step * 37;
    return `M${x} 650C${x - step * 1} 480 ${400 + step * 24} 330 ${400 + step * 4} 244`;
  });
  const valleys = ribs.map(
    (d) =>
      `<path d="${d}" fill="none" stroke="${yarn.deep}" stroke-width="8" opacity=".5"/><path d="${d}" transform="translate(14 0)" fill="none" stroke="${yarn.bright}" stroke-width="9" opacity=".22" filter="url(#soft4)"/>`,
  );
  const size = worn ? 'translate(112 -98) scale(.72)' : 'translate(0 -10)';
  return `<defs>${knit({ id: 'cloth', stitch: 'stockinette', yarn, gauge: 1 })}${knit({ id: 'ribs', stitch: 'rib', yarn, gauge: 1.75 })}</defs><g transform="${size}">
${worn ? '' : castShadow([dome, brim])}
${drawPart(
  {
    id: 'dome',
    outline: dome,
    fabric: 'cloth',
    lit: [
      [196, 420],
      [610, 480],
    ],
    surface: valleys.join(''),
    folds: ['M300 330Q260 420 262 560', 'M520 360Q552 440 540 580'],
  },
  yarn,
)}
<path d="M172 606Q400 644 628 606" fill="none" stroke="${yarn.deep}" stroke-width="26" opacity=".5" filter="url(#soft9)"/>
${drawPart(
  {
    id: 'brim',
    outline: brim,
    fabric: 'ribs',
    lit: [
      [170, 660],
      [636, 700],
    ],
  },
  yarn,
)}
${ribBand('M556 690h34', 30, { ...yarn, base: '#efe5d0', deep: '#8a7a60', bright: '#fff' }, 3)}</g>`;
}
