import { z } from 'zod';
import { entry } from '../message.ts';
import { productRef } from '../product.ts';
import { id } from '../text.ts';

/** The answer of what only has to be taken. */
export const nothing = z.null();

export const inConversation = { conversationId: id };

/** The answer of whatever is stored as an entry. */
export const stored = z.strictObject({
  entry,
  /** The client id had been stored before; `entry` is the first one and stands (rule 1). */
  repeated: z.boolean(),
});

/** What such a request carries beside its own words. */
export const newEntry = { ...inConversation, clientId: id };

/** Names a product in the store's catalogue. */
export const productKey = productRef.pick({ platform: true, productId: true });
