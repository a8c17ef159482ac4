import { type Result, refuse } from '@aisle/protocol';
import { USUAL, WIDTHS } from './show-photo.ts';

/** Decided from the first bytes, never from a name; SVG and HTML are none of them. */
const READABLE = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/avif']);

/** A picture that unpacks to more than this is refused before it is unpacked. */
const MOST_PIXELS = 60_000_000;
const DEVELOP_WITHIN_S = 20;

/** A photo in its sizes. `width` and `height` are those of the largest. */
export type Developed = { files: Map<string, Buffer>; width: number; height: number };

/**
 * Makes a photo fit for shops' pages: turned upright, converted from its own colour profile to
 * sRGB and marked as that (an unmarked picture is not colour-managed everywhere), without EXIF, and
 * drawn anew in every size, so that nothing else that was in the file is in ours.
 */
export const developPhoto = (given: Buffer): Promise<Result<Developed>> =>
  readPicture(given, develop);

/** Hands a picture on to be drawn anew. What is none, is damaged or too large is refused in words. */
export async function readPicture<T>(
  given: Buffer,
  draw: (given: Buffer) => Promise<T>,
): Promise<Result<T>> {
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(given);
  if (!type || !READABLE.has(type.mime))
    return refuse('invalid', 'this is not a PNG, JPEG, WebP or AVIF picture');
  try {
    return { ok: true, value: await draw(given) };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    if (/pixel limit/i.test(why))
      return refuse('too_long', `a photo may have ${MOST_PIXELS / 1e6} million pixels at most`);
    return refuse('invalid', 'the picture is damaged or cannot be read');
  }
}

/** The picture behind a file of unknown origin: bounded in size and time, turned upright, opaque. */
export async function openPicture(given: Buffer) {
  // Loaded with the first photo: most starts of a server never see one.
  const { default: sharp } = await import('sharp');
  return (
    sharp(given, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .timeout({ seconds: DEVELOP_WITHIN_S })
      .autoOrient()
      // Wool on white stays on white: a shop's page behind it may be dark.
      .flatten({ background: '#ffffff' })
  );
}

async function develop(given: Buffer): Promise<Developed> {
  const { default: sharp } = await import('sharp');
  const longest = Math.max(...WIDTHS);
  // Decoded, turned and converted once: every size is drawn from the same pixels.
  const { data, info } = await (await openPicture(given))
    .resize(longest, longest, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const sized = (size: number) =>
    sharp(data, { raw: { width, height, channels } })
      .resize(size, size, { fit: 'inside', withoutEnlargement: true })
      .withIccProfile('srgb');
  const files = new Map<string, Buffer>();
  for (const size of WIDTHS)
    files.set(
      `${size}.webp`,
      await sized(size).webp({ quality: 88, smartSubsample: true }).toBuffer(),
    );
  files.set(
    `${USUAL}.jpg`,
    await sized(USUAL).jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer(),
  );
  return { files, width, height };
}
