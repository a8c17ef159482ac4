import type { GarmentKind } from '../catalogue/product.ts';
import { drawBeanie, drawWornScarf } from './accessories.ts';
import { drawFigure, drawShirt } from './figure.ts';
import { drawGiftWrap } from './gift-wrap.ts';
import { drawSweater, isSleeveless, isSweater } from './sweater.ts';
import { wornPose } from './sweater-shape.ts';
import { type Yarn, yarnOf } from './yarn-shades.ts';

/** A garment on someone who stands still. */
export function drawWorn(kind: GarmentKind, yarn: Yarn): string {
  if (kind === 'gift-wrap') return drawGiftWrap(yarn);
  if (kind === 'beanie') return drawHead(yarn);
  const { legs, neck, hands } = drawFigure();
  const plain = isSweater(kind) ? undefined : yarnOf('#6f7069');
  const { defs, shadow, behind, front } = drawSweater(
    plain ? 'crew' : kind,
    plain ?? yarn,
    wornPose,
  );
  const shirt = isSleeveless(kind) ? drawShirt() : { arms: '', collar: '' };
  const open = kind === 'cardigan' || kind === 'shawl-cardigan' || kind === 'v-neck';
  const tee = open ? '<path d="M344 226 400 460 456 226Q400 300 344 226Z" fill="#f1eee8"/>' : '';
  const scarf = plain ? drawWornScarf(yarn) : '';
  return `${defs}${shadow}${legs}${hands}${behind}${neck}${tee}${shirt.arms}${shirt.collar}${front}${scarf}`;
}

function drawHead(yarn: Yarn): string {
  const { neck } = drawFigure();
  const plain = yarnOf('#6f7069');
  const { defs, shadow, behind, front } = drawSweater('crew', plain, wornPose);
  const hair = `<path d="M246 440C214 560 222 700 250 770C300 800 500 800 550 770C578 700 586 560 554 440Z" fill="#4a3527"/><path d="M262 480C244 580 250 680 268 750M540 480C556 580 552 680 534 750" fill="none" stroke="#7a5a42" stroke-width="16" opacity=".5" filter="url(#soft9)"/>`;
  const face = `<path d="M276 400C268 520 300 620 358 662Q400 684 442 662C500 620 532 520 524 400Z" fill="#c9987a"/><path d="M292 420C290 520 316 590 362 640" fill="none" stroke="#e2b899" stroke-width="40" opacity=".7" filter="url(#soft18)"/><path d="M516 420C514 530 486 600 436 650" fill="none" stroke="#9d6f54" stroke-width="36" opacity=".5" filter="url(#soft18)"/><path d="M402 500Q390 556 396 566Q404 574 414 568" fill="none" stroke="#9d6f54" stroke-width="6" stroke-linecap="round" opacity=".35"/><path d="M272 400Q400 460 528 400V440Q400 490 272 440Z" fill="#7c5540" opacity=".45" filter="url(#soft9)"/>`;
  return `${hair}<g transform="translate(0 490)">${defs.replaceAll('"cloth', '"plain').replaceAll('"ribs', '"plain-ribs')}${plainly(shadow + behind + neck + front)}</g>${face}${drawBeanie(yarn, true)}`;
}

// Two garments in one picture must not share the names of their stitches.
function plainly(drawn: string): string {
  return drawn.replaceAll('url(#cloth', 'url(#plain').replaceAll('url(#ribs', 'url(#plain-ribs');
}
