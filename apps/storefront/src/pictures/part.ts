import type { Yarn } from './yarn-shades.ts';

export type Point = readonly [x: number, y: number];

/** A piece of fabric with an outline, a texture and the light on it. */
export interface Part {
  id: string;
  outline: string;
  /** Id of a stitch pattern. */
  fabric: string;
  /** The light falls from one point to the other. */
  lit: readonly [from: Point, to: Point];
  /** Creases as paths; they are drawn soft. */
  folds?: readonly string[];
  /** Anything knitted into the surface. */
  surface?: string;
}

/** The soft pencils every picture uses. */
export const softDefs = [4, 9, 14, 18, 34]
  .map(
    (soft) =>
      `<filter id="soft${soft}" filterUnits="userSpaceOnUse" x="-100" y="-100" width="1000" height="1200"><feGaussianBlur stdDeviation="${soft}"/></filter>`,
  )
  .join('');

/** Draws a part: cloth, light, creases and a rounded edge. */
export function drawPart(
  { id, outline, fabric, lit, folds = [], surface = '' }: Part,
  yarn: Yarn,
): string {
  const [[x1, y1], [x2, y2]] = lit;
  const creases = folds.map((fold) => crease(fold, yarn)).join('');
  return `<clipPath id="${id}-edge"><path d="${outline}"/></clipPath>
<linearGradient id="${id}-light" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"><stop offset="0" stop-color="${yarn.deep}" stop-opacity=".26"/><stop offset=".16" stop-color="${yarn.bright}" stop-opacity=".1"/><stop offset=".36" stop-color="${yarn.bright}" stop-opacity=".5"/><stop offset=".6" stop-color="${yarn.bright}" stop-opacity=".08"/><stop offset="1" stop-color="${yarn.deep}" stop-opacity=".4"/></linearGradient>
<g clip-path="url(#${id}-edge)"><path d="${outline}" fill="url(#${fabric})"/>${surface}<path d="${outline}" fill="url(#${id}-light)"/>${creases}<path d="${outline}" fill="none" stroke="${yarn.deep}" stroke-width="20" opacity=".3" filter="url(#soft9)"/></g>
<path d="${outline}" fill="none" stroke="${yarn.deep}" stroke-width="1.6" opacity=".5"/>`;
}

// Dark in the crease, bright on the ridge that turns to the window.
function crease(path: string, yarn: Yarn): string {
  const soft = (colour: string, move: string, width: number, opacity: number) =>
    `<path d="${path}" transform="translate(${move})" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="${opacity}" filter="url(#soft14)"/>`;
  return soft(yarn.deep, '4 3', 24, 0.34) + soft(yarn.bright, '-18 -12', 24, 0.42);
}

/** A ribbed edge along a path: neckband, armhole, placket. The ribs stand across the path. */
export function ribBand(path: string, width: number, yarn: Yarn, fine = 1): string {
  const stroke = (colour: string, wide: number, more = '') =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${wide}" stroke-linejoin="round" ${more}/>`;
  return (
    stroke(yarn.deep, width + 3, 'opacity=".55"') +
    stroke(yarn.base, width) +
    stroke(yarn.dark, width, 'opacity=".4"') +
    stroke(yarn.deep, width, `stroke-dasharray="${2.6 * fine} ${6 * fine}" opacity=".5"`) +
    stroke(
      yarn.bright,
      width,
      `stroke-dasharray="${1.8 * fine} ${6.8 * fine}" stroke-dashoffset="${-4.2 * fine}" opacity=".3"`,
    ) +
    stroke(yarn.bright, width * 0.3, 'opacity=".14" filter="url(#soft4)"')
  );
}

/** A path's points mirrored to the other side of the picture's middle. */
export const mirrored = ([x, y]: Point): Point => [800 - x, y];

/** "x y" for a path. */
export const at = ([x, y]: Point): string =>
  `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** A point on the way from one to the other. */
export const along = (one: Point, other: Point, share: number): Point => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
];
