import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { photos } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

/** Takes a photo away for good. Its files go once the database has let go of them. */
export const removePhoto: Handler<AgentRequests['removePhoto'], AgentCaller> = async (
  house,
  caller,
  { photoId },
) => {
  const { storeId } = caller;
  const removed = await house.storage.write((tx) => photos.removePhoto(tx, { storeId, photoId }));
  if (!removed) return refuse('not_found', 'there is no such photo');
  await house.files.remove(removed.fileKey);
  return ok(null);
};
