import type { PhotoLight } from '../catalogue/product.ts';
import { softDefs } from './part.ts';

interface Light {
  paper: [top: string, bottom: string];
  /** Laid over everything, multiplied: the colour of the light itself. */
  tint: string;
  tintStrength: number;
  extras: string;
}

const windowLight = `<g filter="url(#soft18)" opacity=".75"><path d="M-60 120 420-120 610-60-20 420Z" fill="#fff"/><path d="M20 520 700 80 900 130 150 800Z" fill="#fff" opacity=".6"/></g>`;

const lights: Record<PhotoLight, Light> = {
  daylight: {
    paper: ['#f5f2ec', '#ebe5da'],
    tint: '#eef3f8',
    tintStrength: 0.25,
    extras: windowLight,
  },
  indoor: {
    paper: ['#efe4d0', '#d8c5a8'],
    tint: '#ffcf96',
    tintStrength: 0.42,
    extras: `<radialGradient id="lamp" cx=".82" cy=".04" r=".9"><stop offset="0" stop-color="#fff3d6"/><stop offset=".5" stop-color="#fbe3b4" stop-opacity=".45"/><stop offset="1" stop-color="#fbe3b4" stop-opacity="0"/></radialGradient><rect width="800" height="1000" fill="url(#lamp)"/>`,
  },
  'on body': {
    paper: ['#e9e4da', '#d6cfc2'],
    tint: '#f6f3ee',
    tintStrength: 0.2,
    extras: `<ellipse cx="330" cy="380" rx="420" ry="460" fill="#fff" opacity=".5" filter="url(#soft34)"/>`,
  },
  detail: {
    paper: ['#f5f2ec', '#ebe5da'],
    tint: '#f3f4f6',
    tintStrength: 0.2,
    extras: windowLight,
  },
};

/** Where the camera looks: the whole picture, or closer. */
export type Crop = readonly [x: number, y: number, width: number];

/** A finished picture, 4 wide and 5 high, of things drawn on an 800 × 1000 table. */
export function photograph(label: PhotoLight, things: string, crop: Crop = [0, 0, 800]): string {
  const { paper, tint, tintStrength, extras } = lights[label];
  const [x, y, width] = crop;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1000" viewBox="${x} ${y} ${width} ${width * 1.25}">
<defs>${softDefs}<linearGradient id="paper" x2=".5" y2="1"><stop stop-color="${paper[0]}"/><stop offset="1" stop-color="${paper[1]}"/></linearGradient><radialGradient id="fall" cx=".42" cy=".4" r=".8"><stop offset=".45" stop-color="#2a2018" stop-opacity="0"/><stop offset="1" stop-color="#2a2018" stop-opacity=".11"/></radialGradient></defs>
<rect width="800" height="1000" fill="url(#paper)"/>${extras}
${things}
<rect width="800" height="1000" fill="${tint}" opacity="${tintStrength}" style="mix-blend-mode:multiply"/><rect width="800" height="1000" fill="url(#fall)"/>
</svg>`;
}

/** The shadow things throw on the table: close and dark, and wide and faint. */
export function castShadow(outlines: readonly string[], distance = 1): string {
  const shapes = outlines.map((outline) => `<path d="${outline}"/>`).join('');
  return `<g fill="#3a2c1c" transform="translate(${16 * distance} ${24 * distance})" opacity=".26" filter="url(#soft18)">${shapes}</g><g fill="#2a1e12" transform="translate(${5 * distance} ${7 * distance})" opacity=".34" filter="url(#soft4)">${shapes}</g>`;
}
