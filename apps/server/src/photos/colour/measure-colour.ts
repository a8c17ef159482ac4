import sharp from 'sharp';
import { developPhoto } from '../develop-photo.ts';
import { colourDifference, type Lab } from './colour-difference.ts';
import { type ColourSpace, labToRgb, rgbToLab, SRGB } from './colour-spaces.ts';
import { makeProfile } from './make-profile.ts';

export { ADOBE_RGB, DISPLAY_P3 } from './colour-spaces.ts';

/** CIELAB (D50) of the 24 patches of the ColorChecker Classic made before November 2014. */
export const PATCHES: readonly Lab[] = [
  [37.986, 13.555, 14.059],
  [65.711, 18.13, 17.81],
  [49.927, -4.88, -21.925],
  [43.139, -13.095, 21.905],
  [55.112, 8.844, -25.399],
  [70.719, -33.397, -0.199],
  [62.661, 36.067, 57.096],
  [40.02, 10.41, -45.964],
  [51.124, 48.239, 16.248],
  [30.325, 22.976, -21.587],
  [72.532, -23.709, 57.255],
  [71.941, 19.363, 67.857],
  [28.778, 14.179, -50.297],
  [55.261, -38.342, 31.37],
  [42.101, 53.378, 28.19],
  [81.733, 4.039, 79.819],
  [51.935, 49.986, -14.574],
  [51.038, -28.631, -28.638],
  [96.539, -0.425, 1.186],
  [81.257, -0.638, -0.335],
  [66.766, -0.734, -0.504],
  [50.867, -0.153, -0.27],
  [35.656, -0.421, -1.231],
  [20.461, -0.079, -0.973],
];

const ACROSS = 6;
const PATCH = 64;
const GAP = 16;
const PITCH = PATCH + GAP;
export const CHART = { width: ACROSS * PITCH + GAP, height: (24 / ACROSS) * PITCH + GAP };

const cornerOf = (index: number) => ({
  left: GAP + (index % ACROSS) * PITCH,
  top: GAP + Math.floor(index / ACROSS) * PITCH,
});

/** A photo of the chart as a camera of this colour space would hand it over. */
export async function drawChart(
  space: ColourSpace,
  format: 'png' | 'jpeg' | 'webp' = 'png',
): Promise<Buffer> {
  const { width, height } = CHART;
  const pixels = Buffer.alloc(width * height * 3, 30);
  for (const [index, lab] of PATCHES.entries()) {
    const rgb = labToRgb(lab, space);
    const { left, top } = cornerOf(index);
    for (let y = top; y < top + PATCH; y += 1)
      for (let x = left; x < left + PATCH; x += 1) pixels.set(rgb, (y * width + x) * 3);
  }
  const plain = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .toFormat(format, format === 'png' ? {} : { quality: 100 })
    .toBuffer();
  return attachProfile(plain, makeProfile(space));
}

/** Sharp would convert the pixels along with the profile, so the profile goes in by hand. */
async function attachProfile(plain: Buffer, profile: Buffer): Promise<Buffer> {
  const { deflateSync, crc32 } = await import('node:zlib');
  if (plain.toString('latin1', 1, 4) === 'PNG') {
    const body = Buffer.concat([Buffer.from('iCCPp\0\0', 'latin1'), deflateSync(profile)]);
    const chunk = Buffer.alloc(body.length + 8);
    chunk.writeUInt32BE(body.length - 4);
    body.copy(chunk, 4);
    chunk.writeUInt32BE(crc32(body), body.length + 4);
    // Right behind the head, which is always 33 bytes long.
    return Buffer.concat([plain.subarray(0, 33), chunk, plain.subarray(33)]);
  }
  const body = Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), profile]);
  const marker = Buffer.from([0xff, 0xe2, 0, 0]);
  marker.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([plain.subarray(0, 2), marker, body, plain.subarray(2)]);
}

/** How far each patch of a picture lies from what it should be, read as sRGB as browsers do. */
export async function differences(picture: Buffer): Promise<number[]> {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const scale = info.width / CHART.width;
  return PATCHES.map((lab, index) => {
    const { left, top } = cornerOf(index);
    const at = (edge: number, part: number) => Math.round((edge + PATCH * part) * scale);
    const sum = [0, 0, 0];
    let count = 0;
    for (let y = at(top, 0.25); y < at(top, 0.75); y += 1)
      for (let x = at(left, 0.25); x < at(left, 0.75); x += 1) {
        const pixel = (y * info.width + x) * info.channels;
        for (const channel of [0, 1, 2])
          sum[channel] = (sum[channel] ?? 0) + (data[pixel + channel] ?? 0);
        count += 1;
      }
    const [red = 0, green = 0, blue = 0] = sum.map((value) => value / count);
    return colourDifference(lab, rgbToLab([red, green, blue], SRGB));
  });
}

export type ColourFigure = { file: string; mean: number; worst: number };

/** Takes a chart in, as agents' photos are taken in, and measures every file that comes of it. */
export async function measureColour(
  space: ColourSpace,
  format: 'png' | 'jpeg' = 'png',
): Promise<ColourFigure[]> {
  const developed = await developPhoto(await drawChart(space, format));
  if (!developed.ok) throw new Error(developed.error.message);
  const figures: ColourFigure[] = [];
  for (const [file, data] of developed.value.files) {
    const found = await differences(data);
    const mean = found.reduce((sum, one) => sum + one, 0) / found.length;
    figures.push({ file, mean, worst: Math.max(...found) });
  }
  return figures;
}
