/** The merchant's accent made readable: the colour itself, text on it, and a shade for writing. */
export type Accent = {
  /** Background of buttons and of her bubbles. */
  fill: string;
  /** Text on `fill`, at least 4.5:1. */
  onFill: string;
  /** The accent as text, icon or focus ring on `surface`, at least 4.5:1. */
  ink: string;
};

type Rgb = [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
const READABLE = 4.5;
/** Below this a filled button would melt into the panel. */
const VISIBLE = 1.3;

const parse = (hex: string): Rgb | null => {
  const digits = /^#([0-9a-f]{6})$/i.exec(hex)?.[1];
  if (!digits) return null;
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const write = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance of WCAG 2.2, 0 to 1. */
const luminance = (colour: Rgb): number => {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const ratio = (one: Rgb, other: Rgb): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

/** Contrast of two `#rrggbb` colours, 1 to 21; 1 where one cannot be read. */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [parse(one), parse(other)];
  return a && b ? ratio(a, b) : 1;
};

const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((part, i) => part + ((to[i] ?? 0) - part) * share) as Rgb;

/** The nearest shade of `colour` that can be read on `surface`. */
const readable = (colour: Rgb, surface: Rgb): Rgb => {
  const towards = luminance(surface) > 0.18 ? BLACK : WHITE;
  for (let share = 0; share < 1; share += 0.04) {
    const shade = mix(colour, towards, share);
    if (ratio(parse(write(shade)) ?? shade, surface) >= READABLE) return shade;
  }
  return towards;
};

/**
 * @param hex the merchant's colour as `#rrggbb`; anything else falls back to `fallback`
 * @param surface what the accent stands on, as `#rrggbb`
 */
export const accentFor = (hex: string | undefined, surface: string, fallback: string): Accent => {
  const ground = parse(surface) ?? WHITE;
  const wanted = parse(hex ?? '') ?? parse(fallback) ?? BLACK;
  const ink = readable(wanted, ground);
  const fill = ratio(wanted, ground) < VISIBLE ? ink : wanted;
  const onFill = ratio(fill, WHITE) >= READABLE ? WHITE : BLACK;
  return { fill: write(fill), onFill: write(onFill), ink: write(ink) };
};
