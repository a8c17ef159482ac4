import { type AttachmentType, type Result, refuse } from '@aisle/protocol';
import { endingOf } from './name-file.ts';

/** Longest sides in pixels: as it is kept, and as it stands in the conversation. */
const FULL = 4_096;
const PREVIEW = 640;
/** A picture that unpacks to more than this is refused before it is unpacked. */
const MOST_PIXELS = 50_000_000;
const DEVELOP_WITHIN_S = 20;

/** The name of the small one on the shelf. */
export const PREVIEW_FILE = 'preview.webp';
/** The name of a file as it is handed out. */
export const fullFile = (type: AttachmentType): string => `full.${endingOf(type)}`;

export type DevelopedPicture = { files: Map<string, Buffer>; width: number; height: number };

/**
 * Draws a picture anew: turned upright, in sRGB, without EXIF or anything else that was in the
 * file. A moving GIF keeps moving.
 */
export async function developPicture(
  given: Buffer,
  type: AttachmentType,
): Promise<Result<DevelopedPicture>> {
  try {
    return { ok: true, value: await develop(given, type) };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    if (/pixel limit|too large|timeout/i.test(why))
      return refuse('too_long', `a picture may have ${MOST_PIXELS / 1e6} million pixels at most`);
    return refuse('invalid', 'the picture is damaged or cannot be read');
  }
}

async function develop(given: Buffer, type: AttachmentType): Promise<DevelopedPicture> {
  const { default: sharp } = await import('sharp');
  const read = (animated: boolean) =>
    sharp(given, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated })
      .timeout({ seconds: DEVELOP_WITHIN_S })
      .autoOrient();
  const sized = (longest: number, animated: boolean) =>
    read(animated)
      .resize(longest, longest, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb');
  const moves = type === 'image/gif';
  const format = type.slice('image/'.length) as 'png' | 'jpeg' | 'webp' | 'gif';
  const full = await sized(FULL, moves)
    .toFormat(format, { quality: 88 })
    .toBuffer({ resolveWithObject: true });
  const preview = await sized(PREVIEW, false).webp({ quality: 80 }).toBuffer();
  const {
    width,
    height,
    pageHeight = height,
  } = full.info as typeof full.info & {
    pageHeight?: number;
  };
  return {
    files: new Map([
      [fullFile(type), full.data],
      [PREVIEW_FILE, preview],
    ]),
    width,
    height: pageHeight,
  };
}
