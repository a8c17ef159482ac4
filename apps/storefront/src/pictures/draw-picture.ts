import type { GarmentKind, PhotoLight } from '../catalogue/product.ts';
import { type YarnColour, yarnColours } from '../catalogue/yarn-colours.ts';
import { drawBeanie, drawScarf } from './accessories.ts';
import { drawGiftWrap } from './gift-wrap.ts';
import { type Crop, photograph } from './scene.ts';
import { drawSweater, isSweater } from './sweater.ts';
import { drawWorn } from './worn.ts';
import { type Yarn, yarnOf } from './yarn-shades.ts';

const closeUps: Partial<Record<GarmentKind, Crop>> = {
  scarf: [180, 560, 300],
  beanie: [330, 420, 300],
  'shawl-cardigan': [250, 190, 300],
  cardigan: [270, 230, 260],
  'fair-isle': [240, 150, 320],
  cable: [240, 180, 320],
};

const larger: Partial<Record<GarmentKind, number>> = { vest: 1.16, scarf: 1.08, beanie: 1.06 };

/** An SVG picture of a garment in one of the yarns, 800 × 1000. */
export function drawPicture(kind: GarmentKind, colour: YarnColour, label: PhotoLight): string {
  const yarn = yarnOf(yarnColours[colour].hex);
  if (label === 'on body')
    return photograph(
      label,
      drawWorn(kind, yarn),
      kind === 'gift-wrap' ? undefined : wornCrop(kind),
    );
  const crop = label === 'detail' ? (closeUps[kind] ?? [262, 160, 280]) : undefined;
  return photograph(label, drawFlat(kind, yarn, label), crop);
}

// The camera stops at the chin: the garment is what is shown.
function wornCrop(kind: GarmentKind): Crop {
  return kind === 'beanie' ? [70, 30, 660] : [62, 122, 676];
}

function drawFlat(kind: GarmentKind, yarn: Yarn, label: PhotoLight): string {
  // Nobody lays a sweater down quite straight.
  const turn = label === 'indoor' ? 2.5 : -1.5;
  const size = larger[kind] ?? 1;
  const laid = (things: string) =>
    `<g transform="translate(400 500) rotate(${turn}) scale(${size}) translate(-400 -500)">${things}</g>`;
  if (isSweater(kind)) {
    const { defs, shadow, behind, front } = drawSweater(kind, yarn);
    return laid(defs + shadow + behind + front);
  }
  if (kind === 'scarf') return laid(drawScarf(yarn));
  if (kind === 'beanie') return laid(drawBeanie(yarn));
  return laid(drawGiftWrap(yarn));
}
