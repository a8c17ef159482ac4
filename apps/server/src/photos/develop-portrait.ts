import type { Result } from '@aisle/protocol';
import { openPicture, readPicture } from './develop-photo.ts';

/** Twice what the largest face on any page measures, in pixels. */
const SIDE = 192;
/** Its name on the shelf. */
export const PORTRAIT = `${SIDE}.webp`;

/**
 * Makes a square of a person's picture, as small as faces are shown: cut where the eye goes first,
 * in sRGB, drawn anew without EXIF or anything else that was in the file.
 */
export const developPortrait = (given: Buffer): Promise<Result<Map<string, Buffer>>> =>
  readPicture(given, async () => {
    const square = (await openPicture(given))
      .resize(SIDE, SIDE, { fit: 'cover', position: 'attention' })
      .toColourspace('srgb');
    return new Map([[PORTRAIT, await square.webp({ quality: 84 }).toBuffer()]]);
  });
