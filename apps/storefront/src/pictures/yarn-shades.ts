/** The tones one dyed yarn shows between its shadow and its highlight, as CSS colours. */
export interface Yarn {
  deep: string;
  dark: string;
  base: string;
  light: string;
  bright: string;
}

type Rgb = [red: number, green: number, blue: number];

/** Tones of a yarn from its colour in daylight, "#d8c6a6". */
export function yarnOf(hex: string): Yarn {
  const base = parse(hex);
  // Dark yarns swallow shadows: their form has to come from the highlights.
  const lift = 1.5 - luminance(base);
  return {
    deep: css(mix(base, [34, 20, 14], 0.6)),
    dark: css(mix(base, [58, 36, 24], 0.22)),
    base: css(base),
    light: css(mix(base, [255, 250, 240], 0.13 * lift)),
    bright: css(mix(base, [255, 252, 246], 0.3 * lift)),
  };
}

/** A colour between two, 0 is the first and 1 the second. */
export function between(one: string, other: string, share: number): string {
  return css(mix(parse(one), parse(other), share));
}

function parse(hex: string): Rgb {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2) => one[index] + (other[index] - one[index]) * share;
  return [channel(0), channel(1), channel(2)];
}

function luminance([red, green, blue]: Rgb): number {
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}

function css(rgb: Rgb): string {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
