import { type AgentRequests, ok } from '@aisle/protocol';
import { productNotes } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

/** Keeps the order in which a product's photos are shown. */
export const arrangePhotos: Handler<AgentRequests['arrangePhotos'], AgentCaller> = async (
  house,
  caller,
  { product, photoIds },
) => {
  const noted = { storeId: caller.storeId, ...product, at: house.clock() };
  await house.storage.write((tx) =>
    productNotes.changeNotes(tx, noted, (kept) => ({ ...kept, photoOrder: photoIds })),
  );
  return ok(null);
};
