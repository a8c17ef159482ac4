import { castShadow } from './scene.ts';

const skin = { base: '#c9987a', dark: '#9d6f54', light: '#e2b899' };

/** Someone without a face: neck and jaw between the garment's back and front, hands and legs below. */
export interface Figure {
  legs: string;
  neck: string;
  hands: string;
}

export function drawFigure(): Figure {
  return {
    legs: `${castShadow([legsOutline], 0.6)}<path d="${legsOutline}" fill="#4b4a48"/><path d="M400 860 398 1000" stroke="#2c2b2a" stroke-width="5" opacity=".7"/><path d="M290 800Q300 900 292 1000" stroke="#6b6966" stroke-width="26" opacity=".5" fill="none" filter="url(#soft9)"/><path d="M520 800Q512 900 524 1000" stroke="#232221" stroke-width="36" opacity=".55" fill="none" filter="url(#soft9)"/>`,
    neck: drawNeck(),
    hands: `${hand('translate(0 0)')}${hand('matrix(-1 0 0 1 800 0)')}`,
  };
}

const legsOutline = 'M276 760 524 760 546 1010 410 1010 400 880 390 1010 254 1010Z';

function drawNeck(): string {
  const head = 'M306 -20C300 70 322 132 360 158Q400 182 440 158C478 132 500 70 494 -20Z';
  return `<path d="M356 120C360 180 350 220 322 244Q400 330 478 244C450 220 440 180 444 120Z" fill="${skin.base}"/><path d="M352 150Q400 214 448 150L446 186Q400 226 356 190Z" fill="${skin.dark}" opacity=".55" filter="url(#soft9)"/><path d="M440 150Q446 220 478 244L440 262Z" fill="${skin.dark}" opacity=".5" filter="url(#soft9)"/><path d="${head}" fill="${skin.base}"/><path d="M320 0C320 70 336 116 364 140" fill="none" stroke="${skin.light}" stroke-width="26" opacity=".6" filter="url(#soft9)"/><path d="M486 -10C490 66 474 124 438 150" fill="none" stroke="${skin.dark}" stroke-width="24" opacity=".55" filter="url(#soft9)"/>`;
}

function hand(transform: string): string {
  return `<g transform="${transform}"><path d="M172 786C164 820 166 856 178 880C188 896 204 892 210 874C220 850 222 816 224 792Z" fill="${skin.base}"/><path d="M216 800Q222 850 206 878" fill="none" stroke="${skin.dark}" stroke-width="9" opacity=".5" filter="url(#soft4)"/><path d="M186 884Q188 850 190 838M198 882Q200 856 201 842" fill="none" stroke="${skin.dark}" stroke-width="2" opacity=".55"/></g>`;
}

/** A white shirt for what is worn over one. */
export function drawShirt(): { arms: string; collar: string } {
  const arm =
    'M262 268C228 280 220 330 214 400C206 520 186 640 176 770L238 782C254 680 268 560 282 450Z';
  const cloth = `<path d="${arm}" fill="#f4f2ee"/><path d="M270 440Q240 560 222 770" fill="none" stroke="#b9b4aa" stroke-width="18" opacity=".6" filter="url(#soft9)"/><path d="M236 420Q250 450 272 440M214 560Q232 580 258 570" fill="none" stroke="#b9b4aa" stroke-width="8" opacity=".7" filter="url(#soft4)"/><path d="${arm}" fill="none" stroke="#b5afa4" stroke-width="1.5"/>`;
  const flap =
    '<path d="M346 214 334 244 388 318 402 262Z" fill="#fbfaf7" stroke="#c5bfb4" stroke-width="1.5"/>';
  const both = (one: string) => `${one}<g transform="matrix(-1 0 0 1 800 0)">${one}</g>`;
  return {
    arms: both(cloth),
    collar: `<path d="M344 226 400 420 456 226Q400 300 344 226Z" fill="#eeebe5"/>${both(flap)}`,
  };
}
