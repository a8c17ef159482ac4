/** CIELAB under D50: lightness, green–red, blue–yellow. */
export type Lab = readonly [number, number, number];

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const hueOf = (a: number, b: number) =>
  a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
const seventh = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/**
 * CIEDE2000 (ISO/CIE 11664-6), with kL = kC = kH = 1; 1 is about what a trained eye just sees.
 * Written after G. Sharma, W. Wu and E. N. Dalal, "The CIEDE2000 color-difference formula",
 * Color Research & Application 30 (2005) 21–30, whose test data the tests use.
 */
export function colourDifference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const g = 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [x1, x2] = [(1 + g) * a1, (1 + g) * a2];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const [h1, h2] = [hueOf(x1, b1), hueOf(x2, b2)];
  const grey = c1 * c2 === 0;
  const turned = h2 - h1;
  const dh = grey ? 0 : turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned;
  const [dL, dC] = [l2 - l1, c2 - c1];
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(dh / 2));
  const [meanL, meanC] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const apart = Math.abs(turned) > 180;
  const meanH = grey
    ? h1 + h2
    : apart
      ? (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2
      : (h1 + h2) / 2;
  const t =
    1 -
    0.17 * Math.cos(radians(meanH - 30)) +
    0.24 * Math.cos(radians(2 * meanH)) +
    0.32 * Math.cos(radians(3 * meanH + 6)) -
    0.2 * Math.cos(radians(4 * meanH - 63));
  const sL = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const sC = 1 + 0.045 * meanC;
  const sH = 1 + 0.015 * meanC * t;
  const turn = radians(60 * Math.exp(-(((meanH - 275) / 25) ** 2)));
  const rT = -Math.sin(turn) * 2 * seventh(meanC);
  const [pL, pC, pH] = [dL / sL, dC / sC, dH / sH];
  return Math.sqrt(pL ** 2 + pC ** 2 + pH ** 2 + rT * pC * pH);
}
