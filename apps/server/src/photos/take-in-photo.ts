import { ok, type ProductPhoto, type Result, refuse } from '@aisle/protocol';
import { photos } from '@aisle/storage';
import { v7 } from 'uuid';
import type { AgentCaller, House } from '../house.ts';
import { developPhoto } from './develop-photo.ts';
import { showPhoto } from './show-photo.ts';

/** What is said of a photo that is sent in. */
export type NewPhoto = {
  platform: string;
  productId: string;
  light: ProductPhoto['light'];
  colour?: string | undefined;
};

/** More than this of one product nobody looks through. */
const MOST_PHOTOS = 60;

/** Develops a photo, keeps its files, and only then tells of it. */
export async function takeInPhoto(
  house: House,
  caller: AgentCaller,
  { colour, ...about }: NewPhoto,
  given: Buffer,
): Promise<Result<ProductPhoto>> {
  const { storeId, agent } = caller;
  const developed = await developPhoto(given);
  if (!developed.ok) return developed;
  const { files, width, height } = developed.value;
  const fileKey = await house.files.keep(files);
  const photo = {
    photoId: v7(),
    storeId,
    ...about,
    ...(colour && { colour }),
    ...{ fileKey, width, height, author: agent.name, at: house.clock() },
  };
  let added = false;
  try {
    added = await house.storage.write((tx) => photos.addPhoto(tx, photo, MOST_PHOTOS));
  } finally {
    if (!added) await house.files.remove(fileKey);
  }
  return added
    ? ok(showPhoto(house.files, photo))
    : refuse('invalid', `a product has ${MOST_PHOTOS} photos at most`);
}
