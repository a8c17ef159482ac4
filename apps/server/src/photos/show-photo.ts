import type { ProductPhoto } from '@aisle/protocol';
import type { KeptPhoto } from '@aisle/storage';
import type { FileShelf } from './file-shelf.ts';

/** Longest sides a photo is made in, in pixels. */
export const WIDTHS = [320, 800, 1_600] as const;
/** The size that stands for the photo where only one is asked for. */
export const USUAL = 800;

/** Widths and heights are those of the largest size; the smaller ones follow from it. */
const scaled = ({ width, height }: { width: number; height: number }, longest: number) => {
  const by = Math.min(1, longest / Math.max(width, height));
  return Math.max(1, Math.round(width * by));
};

/** A kept photo as cards and pages show it. */
export const showPhoto = (files: FileShelf, photo: KeptPhoto): ProductPhoto => ({
  photoId: photo.photoId,
  url: files.urlOf(photo.fileKey, `${USUAL}.jpg`),
  sizes: WIDTHS.map((longest) => ({
    url: files.urlOf(photo.fileKey, `${longest}.webp`),
    width: scaled(photo, longest),
  })),
  width: photo.width,
  height: photo.height,
  light: photo.light,
  ...(photo.colour !== undefined && { colour: photo.colour }),
  source: { from: 'team', author: photo.author, at: photo.at },
});
