import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { photos } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

/** Says anew in which light a photo was taken and which colour it shows. */
export const changePhoto: Handler<AgentRequests['changePhoto'], AgentCaller> = async (
  house,
  caller,
  { photoId, light, colour },
) => {
  const { storeId } = caller;
  const found = await house.storage.write((tx) =>
    photos.changePhoto(tx, { storeId, photoId, light, colour: colour || undefined }),
  );
  return found ? ok(null) : refuse('not_found', 'there is no such photo');
};
