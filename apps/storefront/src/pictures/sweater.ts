import type { GarmentKind } from '../catalogue/product.ts';
import { drawCables } from './cables.ts';
import { type Collar, drawCollar } from './collars.ts';
import { drawPart, ribBand } from './part.ts';
import { castShadow } from './scene.ts';
import { knit, type Stitch } from './stitches.ts';
import { flatPose, type Pose, type SweaterShape, shapeSweater, widePose } from './sweater-shape.ts';
import type { Yarn } from './yarn-shades.ts';
import { drawYoke } from './yoke.ts';

/** What makes one sweater differ from another. */
interface Style {
  stitch: Stitch;
  gauge: number;
  collar: Collar;
  /** Height to which the front is open. */
  open?: number;
  pose?: Pose;
  sleeveless?: boolean;
  surface?: (yarn: Yarn) => string;
}

const styles: Partial<Record<GarmentKind, Style>> = {
  crew: { stitch: 'stockinette', gauge: 0.72, collar: 'crew' },
  'roll-neck': { stitch: 'stockinette', gauge: 0.95, collar: 'roll' },
  'v-neck': { stitch: 'stockinette', gauge: 0.62, collar: 'v', open: 372 },
  cable: { stitch: 'moss', gauge: 0.85, collar: 'crew', surface: drawCables },
  'fair-isle': { stitch: 'stockinette', gauge: 0.95, collar: 'crew', surface: drawYoke },
  'half-zip': { stitch: 'stockinette', gauge: 0.8, collar: 'zip' },
  brioche: { stitch: 'brioche', gauge: 0.9, collar: 'crew', pose: widePose },
  cardigan: { stitch: 'stockinette', gauge: 0.72, collar: 'buttons', open: 380 },
  'shawl-cardigan': { stitch: 'rib', gauge: 1.25, collar: 'shawl', open: 440, pose: widePose },
  vest: { stitch: 'stockinette', gauge: 0.85, collar: 'v', open: 390, sleeveless: true },
};

/** A sweater in two layers: what lies behind a neck, and what lies before it. */
export interface Layers {
  defs: string;
  behind: string;
  front: string;
  shadow: string;
}

export function isSweater(kind: GarmentKind): boolean {
  return styles[kind] !== undefined;
}

export function isSleeveless(kind: GarmentKind): boolean {
  return styles[kind]?.sleeveless ?? false;
}

/** Draws a sweater lying flat, or in another pose. */
export function drawSweater(kind: GarmentKind, yarn: Yarn, worn?: Pose): Layers {
  const style = styles[kind] ?? { stitch: 'stockinette', gauge: 1, collar: 'crew' };
  const shape = shapeSweater(worn ?? style.pose ?? flatPose, style.open);
  const pieces = style.sleeveless ? [] : shape.sleeves;
  const outlines = [
    shape.body,
    shape.hemBand,
    ...pieces.flatMap((piece) => [piece.outline, piece.cuff]),
  ];
  return {
    defs: defsOf(style, shape, yarn),
    behind: `<path d="${shape.inside}" fill="url(#inside)"/><path d="${shape.inside}" fill="${yarn.deep}" opacity=".55"/>${ribBand(shape.back, 24, yarn)}<path d="${shape.back}" fill="none" stroke="${yarn.deep}" stroke-width="30" opacity=".3"/>`,
    front: `${drawSleeves(style, shape, yarn)}${drawTrunk(style, shape, yarn, worn ?? style.pose ?? flatPose)}`,
    shadow: castShadow(outlines, worn ? 0.4 : 1),
  };
}

function defsOf(style: Style, shape: SweaterShape, yarn: Yarn): string {
  const { stitch, gauge } = style;
  const [left, right] = shape.sleeves;
  const ribs = { stitch: 'rib', yarn, gauge: Math.max(gauge * 0.8, 0.6) } as const;
  const sleeves = { stitch: stitch === 'moss' ? 'moss' : stitch, yarn, gauge } as const;
  return `<defs>${knit({ id: 'cloth', stitch, yarn, gauge })}${knit({ id: 'inside', stitch: 'stockinette', yarn, gauge })}${knit({ id: 'ribs', ...ribs })}${knit({ id: 'cloth-l', ...sleeves, turn: left.turn })}${knit({ id: 'cloth-r', ...sleeves, turn: right.turn })}${knit({ id: 'ribs-l', ...ribs, turn: left.turn })}${knit({ id: 'ribs-r', ...ribs, turn: right.turn })}</defs>`;
}

function drawSleeves(style: Style, shape: SweaterShape, yarn: Yarn): string {
  if (style.sleeveless) return '';
  return shape.sleeves
    .map((sleeve, index) => {
      const side = index === 0 ? 'l' : 'r';
      const { outline, cuff, across, folds } = sleeve;
      const yoke = style.surface === drawYoke ? drawYoke(yarn) : '';
      const arm = {
        id: `arm-${side}`,
        outline,
        fabric: `cloth-${side}`,
        lit: across,
        folds,
        surface: yoke,
      };
      const end = { id: `cuff-${side}`, outline: cuff, fabric: `ribs-${side}`, lit: across };
      return drawPart(end, yarn) + drawPart(arm, yarn);
    })
    .join('');
}

function drawTrunk(style: Style, shape: SweaterShape, yarn: Yarn, pose: Pose): string {
  const { armpit, hem } = pose;
  const right = 800 - armpit[0];
  const lit = [
    [armpit[0], 480],
    [right, 520],
  ] as const;
  const left = hem[0];
  const low = hem[1];
  const folds = [
    `M${armpit[0] + 4} ${armpit[1] - 6}Q${armpit[0] + 56} ${armpit[1] + 20} ${armpit[0] + 104} ${armpit[1] + 84}`,
    `M${right - 4} ${armpit[1] - 6}Q${right - 60} ${armpit[1] + 40} ${right - 96} ${armpit[1] + 130}`,
    `M${left + 36} ${low - 4}Q${left + 64} ${low - 80} ${left + 44} ${low - 170}`,
    `M${800 - left - 60} ${low - 4}Q${800 - left - 84} ${low - 100} ${800 - left - 52} ${low - 220}`,
  ];
  const hemPart = { id: 'hem', outline: shape.hemBand, fabric: 'ribs', lit };
  const body = { id: 'body', outline: shape.body, fabric: 'cloth', lit, folds };
  const surface = style.surface?.(yarn);
  const armholes = style.sleeveless ? armholeBands(pose, yarn) : '';
  return `${drawPart(hemPart, yarn)}${drawPart(surface ? { ...body, surface } : body, yarn)}${armholes}${drawCollar(style.collar, { shape, pose, yarn, ...(style.open && { open: style.open }) })}`;
}

function armholeBands({ shoulder, armpit }: Pose, yarn: Yarn): string {
  const left = `M${shoulder[0] + 8} ${shoulder[1] + 4}C${shoulder[0] + 24} ${shoulder[1] + 70} ${armpit[0] + 30} ${armpit[1] - 50} ${armpit[0] + 8} ${armpit[1] - 4}`;
  const band = ribBand(left, 20, yarn);
  return `${band}<g transform="matrix(-1 0 0 1 800 0)">${band}</g>`;
}
