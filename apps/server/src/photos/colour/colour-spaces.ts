import type { Lab } from './colour-difference.ts';

type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

/** An RGB space as its profile tells it: the primaries adapted to D50, and its tone curve. */
export type ColourSpace = {
  name: string;
  toXyz: Matrix;
  decode: (encoded: number) => number;
  encode: (linear: number) => number;
};

const srgbCurve = {
  decode: (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4),
  encode: (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055),
};

/** Adobe RGB (1998) §4.3.5.2: 2 + 51/256. */
const ADOBE_GAMMA = 2.199_218_75;

/** IEC 61966-2-1, Bradford-adapted to D50 (the matrix of every sRGB ICC profile). */
export const SRGB: ColourSpace = {
  name: 'sRGB',
  toXyz: [
    [0.4360657, 0.3851515, 0.1430784],
    [0.2224932, 0.716887, 0.0606169],
    [0.013916, 0.0970764, 0.7140961],
  ],
  ...srgbCurve,
};

/** SMPTE EG 432-1 primaries with a D65 white and sRGB's curve, adapted to D50. */
export const DISPLAY_P3: ColourSpace = {
  name: 'Display P3',
  toXyz: [
    [0.5151217, 0.2919769, 0.1571045],
    [0.2411957, 0.6922455, 0.0665741],
    [-0.0010376, 0.0418854, 0.7840729],
  ],
  ...srgbCurve,
};

/** Adobe RGB (1998) Color Image Encoding, adapted to D50. */
export const ADOBE_RGB: ColourSpace = {
  name: 'Adobe RGB (1998)',
  toXyz: [
    [0.6097412, 0.2052765, 0.1492157],
    [0.3111115, 0.6256714, 0.0632172],
    [0.0194702, 0.0608673, 0.7445679],
  ],
  decode: (v) => v ** ADOBE_GAMMA,
  encode: (v) => v ** (1 / ADOBE_GAMMA),
};

/** ICC's D50. */
export const D50 = [0.9642, 1, 0.8249] as const;

const times = (matrix: Matrix, [x, y, z]: Row): [number, number, number] => {
  const [one, two, three] = matrix;
  const dot = (row: Row) => row[0] * x + row[1] * y + row[2] * z;
  return [dot(one), dot(two), dot(three)];
};

const cross = (a: Row, b: Row): Row => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

const inverse = ([a, b, c]: Matrix): Matrix => {
  const [bc, ca, ab] = [cross(b, c), cross(c, a), cross(a, b)];
  const size = a[0] * bc[0] + a[1] * bc[1] + a[2] * bc[2];
  const row = (at: 0 | 1 | 2): Row => [bc[at] / size, ca[at] / size, ab[at] / size];
  return [row(0), row(1), row(2)];
};

const DELTA = 6 / 29;
const toF = (t: number) => (t > DELTA ** 3 ? Math.cbrt(t) : t / (3 * DELTA ** 2) + 4 / 29);
const fromF = (f: number) => (f > DELTA ? f ** 3 : 3 * DELTA ** 2 * (f - 4 / 29));

/** A colour in 8 bits of a space; what lies outside of it is brought to its edge. */
export function labToRgb([l, a, b]: Lab, space: ColourSpace): [number, number, number] {
  const y = (l + 16) / 116;
  const xyz: Row = [D50[0] * fromF(y + a / 500), D50[1] * fromF(y), D50[2] * fromF(y - b / 200)];
  const [red, green, blue] = times(inverse(space.toXyz), xyz);
  const bits = (linear: number) => Math.round(255 * space.encode(Math.min(1, Math.max(0, linear))));
  return [bits(red), bits(green), bits(blue)];
}

/** 8 bits of a space, fractions allowed, as a colour. */
export function rgbToLab(rgb: Row, space: ColourSpace): Lab {
  const linear: Row = [
    space.decode(rgb[0] / 255),
    space.decode(rgb[1] / 255),
    space.decode(rgb[2] / 255),
  ];
  const [x, y, z] = times(space.toXyz, linear);
  const [fx, fy, fz] = [toF(x / D50[0]), toF(y / D50[1]), toF(z / D50[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
