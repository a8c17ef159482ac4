import {
  conversationSearch,
  conversations,
  handling,
  openStorage,
  ratings,
  type Storage,
  service,
  shoppers,
  stores,
  topics,
} from '@aisle/storage';
import { v7 } from 'uuid';
import { EVERYONES, openingOf } from './said.ts';

/** A database with so many conversations, and one of its stores, agents and conversations. */
export type Filled = {
  storage: Storage;
  storeId: string;
  agentId: string;
  some: string[];
  /** The period that holds its newest 3,000 conversations. */
  newest: { from: number; to: number };
};

const NEWEST = 3_000;

const MESSAGES_EACH = 10;
const AT_ONCE = 500;

/** Fills a new database the way it fills in life: through the door, every entry appended. */
export async function fill(url: string, size: number): Promise<Filled> {
  const storage = await openStorage(url);
  const [storeId, agentId] = [v7(), v7()];
  const appearance = { accent: '#1E6B57', side: 'right' } as const;
  await storage.write((tx) =>
    stores.createStore(tx, {
      storeId,
      name: 'Bench',
      appearance,
      allowedOrigins: [],
      createdAt: 1,
    }),
  );
  const some: string[] = [];
  for (let done = 0; done < size; done += AT_ONCE) {
    const ids = Array.from({ length: Math.min(AT_ONCE, size - done) }, () => v7());
    await start(storage, storeId, ids);
    await Promise.all(ids.map((id, i) => say(storage, storeId, id, openingOf(done + i))));
    for (let i = 1; i < MESSAGES_EACH; i++)
      await Promise.all(ids.map((id) => say(storage, storeId, id, EVERYONES)));
    if (ids[0]) some.push(ids[0]);
  }
  // One long conversation, so that the newest fifty are a page of a longer log.
  const long = v7();
  await start(storage, storeId, [long]);
  for (let i = 0; i < 5; i++)
    await Promise.all(Array.from({ length: 100 }, () => say(storage, storeId, long, EVERYONES)));
  await makeFindable(storage, storeId, some[0] ?? long);
  const newest = await newestOf(storage, storeId);
  return { storage, storeId, agentId, some: [long, ...some], newest };
}

async function newestOf(storage: Storage, storeId: string): Promise<Filled['newest']> {
  const to = Date.now() + 1;
  const rows = await service.servedPage(storage.read, { storeId, from: 0, to, limit: NEWEST });
  return { from: rows.at(-1)?.askedAt ?? 0, to };
}

const start = (storage: Storage, storeId: string, ids: string[]) =>
  storage.write(async (tx) => {
    for (const conversationId of ids) {
      const shopperId = v7();
      const at = Date.now();
      const sharing = { cart: true, pages: true };
      await shoppers.createShopper(tx, { shopperId, storeId, credentialHash: v7(), sharing, at });
      await conversations.startConversation(tx, { storeId, shopperId, conversationId, at });
      await topics.noteProducts(tx, { storeId, conversationId, products: [about(shopperId)] });
      const asked = { storeId, conversationId, shopperId, agentId: '', help: true };
      await ratings.askRating(tx, { ...asked, recommend: false, at });
    }
  });

/** One of sixteen products, by whom it is asked. */
const about = (shopperId: string) => {
  const productId = `product ${shopperId.at(-1)}`;
  return { productId, name: productId };
};

async function say(storage: Storage, storeId: string, conversationId: string, text: string) {
  const result = await storage.append({
    storeId,
    conversationId,
    clientId: v7(),
    author: { kind: 'shopper' },
    content: { kind: 'message', text },
  });
  if (!result.ok) throw new Error(result.error.message);
}

/** Everything is read for the search; the oldest conversation alone is urgent, rare and somebody's. */
async function makeFindable(storage: Storage, storeId: string, oldest: string): Promise<void> {
  const kept = { storeId, conversationId: oldest, at: Date.now() };
  await storage.write((tx) =>
    handling.changeHandling(tx, { ...kept, tags: ['rare'], priority: 'urgent' }),
  );
  let read = false;
  while (!read)
    read = await storage.write((tx) =>
      conversationSearch.indexConversations(tx, { storeId, limit: AT_ONCE }),
    );
}
