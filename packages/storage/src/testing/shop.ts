import type { Author, Cart, Content, Shortlisted } from '@aisle/protocol';
import { v7 } from 'uuid';
import type { Draft, Storage, Tx } from '../index.ts';
import { agents, conversations, shoppers, stores } from '../index.ts';

export const APPEARANCE = { accent: '#1f6f54', side: 'right' } as const;
export const SHOPPER: Author = { kind: 'shopper' };
export const SYSTEM: Author = { kind: 'system' };
export const byAgent = (agentId: string): Author => ({ kind: 'agent', agentId });
export const message = (text: string): Content => ({ kind: 'message', text });

/** A clock that moves a millisecond with every look at it. */
export const createClock = (start = 1_790_000_000_000) => {
  let now = start;
  return Object.assign(() => ++now, {
    /** Moves it on without a look. */
    skip: (ms: number) => {
      now += ms;
    },
  });
};

/** A store with nothing in it. */
export const addStore = async (storage: Storage, name = 'Wool & Co'): Promise<string> => {
  const storeId = v7();
  const store = { storeId, name, appearance: APPEARANCE, allowedOrigins: [], createdAt: 1 };
  await storage.write((tx) => stores.createStore(tx, store));
  return storeId;
};

export const addUser = async (tx: Tx, email = `${v7()}@shop.example`): Promise<string> => {
  const id = v7();
  const at = new Date(1_790_000_000_123);
  await tx.insert(tx.tables.user).values({ id, name: 'Ida', email, createdAt: at, updatedAt: at });
  return id;
};

export const addAgent = async (
  storage: Storage,
  storeId: string,
  name = 'Ida',
): Promise<string> => {
  const agentId = v7();
  await storage.write(async (tx) => {
    const userId = await addUser(tx);
    await agents.createAgent(tx, { agentId, storeId, userId, name, role: 'agent', at: 5 });
  });
  return agentId;
};

export const addShopper = async (storage: Storage, storeId: string): Promise<string> => {
  const shopperId = v7();
  const sharing = { cart: true, pages: true };
  await storage.write((tx) =>
    shoppers.createShopper(tx, { shopperId, storeId, credentialHash: v7(), sharing, at: 7 }),
  );
  return shopperId;
};

export const addConversation = async (
  storage: Storage,
  storeId: string,
  shopperId: string,
  at = 9,
): Promise<string> => {
  const conversationId = v7();
  const start = { storeId, shopperId, conversationId, at };
  const result = await storage.write((tx) => conversations.startConversation(tx, start));
  if (!result.ok) throw new Error(result.error.message);
  return conversationId;
};

export type Shop = { storeId: string; agentId: string; shopperId: string; conversationId: string };

/** One of everything: a store, an agent, a shopper and her conversation. */
export const addShop = async (storage: Storage): Promise<Shop> => {
  const storeId = await addStore(storage);
  const agentId = await addAgent(storage, storeId);
  const shopperId = await addShopper(storage, storeId);
  const conversationId = await addConversation(storage, storeId, shopperId);
  return { storeId, agentId, shopperId, conversationId };
};

export const draft = (shop: Shop, author: Author, content: Content, clientId = v7()): Draft => ({
  storeId: shop.storeId,
  conversationId: shop.conversationId,
  clientId,
  author,
  content,
});

/** Appends and answers the stored entry; a refusal fails the test. */
export const append = async (storage: Storage, what: Draft) => {
  const result = await storage.append(what);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
};

export const cartOf = (hash: string, quantity = 2): Cart => ({
  generation: 'g1',
  currency: 'EUR',
  lines: [
    {
      key: 'line-1',
      ref: { platform: 'demo', productId: 'fjord', variantId: 'fjord-m' },
      name: 'Fjord sweater',
      options: [{ name: 'Size', value: 'M' }],
      quantity,
      unitPrice: { amount: 8_900, currency: 'EUR' },
      lineTotal: { amount: 8_900 * quantity, currency: 'EUR' },
    },
  ],
  codes: [],
  subtotal: { amount: 8_900 * quantity, currency: 'EUR' },
  discount: { amount: 0, currency: 'EUR' },
  source: 'demo',
  quality: 'exact',
  capturedAt: 3,
  hash,
});

export const shortlistedOf = (productId: string): Shortlisted => ({
  product: {
    platform: 'demo',
    productId,
    name: 'Fjord sweater',
    url: 'https://shop.example/fjord',
    options: [],
    variants: [
      {
        variantId: `${productId}-m`,
        options: [],
        price: { amount: 8_900, currency: 'EUR' },
        availability: 'InStock',
      },
    ],
  },
  suggestionSeq: 1,
  at: 4,
});
