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
  const there = await photos.findPhotos(house.storage.read, { storeId, ...about });
  if (there.length >= MOST_PHOTOS)
    return refuse('invalid', `a product has ${MOST_PHOTOS} photos at most`);
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
  try {
    await house.storage.write((tx) => photos.addPhoto(tx, photo));
  } catch (failure) {
    await house.files.remove(fileKey);
    throw failure;
  }
  return ok(showPhoto(house.files, photo));
}
