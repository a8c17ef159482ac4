/** A chest girth in centimetres as far as it is known: the middle, and one standard deviation. */
export type Girth = { cm: number; sd: number };

export type Build = 'man' | 'woman';

/**
 * Chest girth from weight and height: least squares over 265 of the 507 active adults measured by
 * G. Heinz, L. J. Peterson, R. W. Johnson and C. J. Kerk, "Exploring Relationships in Body
 * Dimensions", Journal of Statistics Education 11(2), 2003. The deviation is what is left over:
 * two of three people lie within it. Outside the range of those measured it is not used.
 */
const FITS: Record<Build, { base: number; perKg: number; perCm: number; sd: number }> = {
  man: { base: 97.7, perKg: 0.668, perCm: -0.278, sd: 3.8 },
  woman: { base: 83.2, perKg: 0.608, perCm: -0.204, sd: 3.5 },
};
const MEASURED: Record<Build, { kg: [number, number]; cm: [number, number] }> = {
  man: { kg: [53, 117], cm: [157, 199] },
  woman: { kg: [43, 105], cm: [149, 183] },
};

/** null outside what was measured. */
export const chestFromBuild = (build: Build, heightCm: number, weightKg: number): Girth | null => {
  const { kg, cm } = MEASURED[build];
  if (weightKg < kg[0] || weightKg > kg[1] || heightCm < cm[0] || heightCm > cm[1]) return null;
  const { base, perKg, perCm, sd } = FITS[build];
  return { cm: base + perKg * weightKg + perCm * heightCm, sd };
};

/**
 * Body girths of letter sizes: EN 13402-3, chest of men and bust of women, in centimetres. Shops do
 * not keep to it closely, so half a size is added to its own width as doubt.
 */
const LETTERS: Record<Build, Record<string, [number, number]>> = {
  man: {
    XS: [78, 86],
    S: [86, 94],
    M: [94, 102],
    L: [102, 110],
    XL: [110, 118],
    XXL: [118, 129],
    '3XL': [129, 141],
  },
  woman: {
    XS: [74, 82],
    S: [82, 90],
    M: [90, 98],
    L: [98, 107],
    XL: [107, 119],
    XXL: [119, 131],
    '3XL': [131, 143],
  },
};

/** Sizes that are understood when she says what she wears elsewhere. */
export const LETTER_SIZES = Object.keys(LETTERS.man);

/** null for what is no letter size. */
export const chestFromLetter = (build: Build, letter: string): Girth | null => {
  const band = LETTERS[build][letter.trim().toUpperCase().replace('2XL', 'XXL')];
  if (!band) return null;
  const [from, to] = band;
  return { cm: (from + to) / 2, sd: (to - from) / 4 + (to - from) / 4 };
};

/** Several girths of one chest as one: the surer weighs more. */
export const joined = (girths: readonly Girth[]): Girth | null => {
  if (girths.length === 0) return null;
  const weights = girths.map(({ sd }) => 1 / sd ** 2);
  const all = weights.reduce((sum, one) => sum + one, 0);
  const cm = girths.reduce((sum, one, at) => sum + one.cm * (weights[at] ?? 0), 0) / all;
  return { cm, sd: Math.sqrt(1 / all) };
};
