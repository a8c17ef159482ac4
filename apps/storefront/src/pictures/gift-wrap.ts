import { castShadow } from './scene.ts';
import type { Yarn } from './yarn-shades.ts';

/** A parcel in brown paper with a ribbon of wool. */
export function drawGiftWrap(yarn: Yarn): string {
  const box = 'M190 330 610 330 610 750 190 750Z';
  const bow =
    '<path d="M400 540C330 440 250 450 262 500C272 545 350 550 400 540C450 550 528 545 538 500C550 450 470 440 400 540Z" fill="none"/><path d="M400 540C380 600 340 640 320 660M400 540C420 600 460 640 484 656" fill="none"/>';
  const wool = (inner: string) =>
    `<g stroke="#6b2430" stroke-width="20" stroke-linecap="round">${inner}</g><g stroke="#963746" stroke-width="15" stroke-linecap="round">${inner}</g><g stroke="${yarn.bright}" stroke-width="3" stroke-dasharray="5 7" opacity=".5">${inner}</g>`;
  return `${castShadow([box])}<path d="${box}" fill="#c3a077"/><path d="M190 330 610 330 560 420 240 420Z" fill="#d3b48d" opacity=".6"/><path d="M190 330 240 420V660L190 750M610 330 560 420V660L610 750" fill="#8f7048" opacity=".16"/><path d="M230 380Q300 500 250 700M560 360Q520 520 572 720" fill="none" stroke="#8f7048" stroke-width="10" opacity=".25" filter="url(#soft4)"/>${wool('<path d="M400 330V750M190 540H610" fill="none"/>')}${wool(bow)}<g transform="rotate(8 520 640)"><rect x="476" y="600" width="104" height="66" rx="5" fill="#f7f2e7" stroke="#cfc4ae"/><path d="M494 626h66M494 642h44" stroke="#8b8272" stroke-width="3" stroke-linecap="round"/></g>`;
}
