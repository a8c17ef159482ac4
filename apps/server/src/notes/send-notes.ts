import { type AgentRequests, type Product, refuse } from '@aisle/protocol';
import { askShop } from '../catalogue/ask-shop.ts';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { chooseFacts } from './choose-facts.ts';
import { readNotes } from './read-notes.ts';

const NOTHING_KNOWN = {
  size: 'there is no size chart of this product yet',
  fabric: 'nothing is known of this product’s fit and fabric yet',
  colour: 'there are no photos of it yet',
};

/** The console names a product and a topic; the server reads both and stores what it read. */
export const sendNotes: Handler<AgentRequests['sendNotes'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId, product: key, topic, markedSize, colour, text },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const read = await askShop<Product>(house, caller.storeId, async (shop) => {
    const value = await shop.findProduct(key);
    return value ? { ok: true, value } : refuse('not_found', 'the shop has no such product');
  });
  if (!read.ok) return read;
  const { notes: known } = await readNotes(house, { storeId: caller.storeId, ...key });
  const notes = chooseFacts(topic, known, colour);
  if (!notes) return refuse('not_found', NOTHING_KNOWN[topic]);
  if (markedSize && !notes.sizeChart?.value.rows.some(({ size }) => size === markedSize))
    return refuse('not_found', `the size chart has no ${markedSize}`);
  const { platform, productId, name, url, image } = read.value;
  const content = {
    kind: 'notes',
    topic,
    product: { platform, productId, name, url, ...(image && { image }) },
    notes,
    ...(markedSize && { markedSize }),
    ...(text && { text }),
  } as const;
  return appendEntry(house, caller, { conversationId, clientId, content });
};
