import { type Catalogue, catalogueOnly } from '@aisle/commerce';
import { factsFrom, type Product, type Shortlist } from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  nextNotice,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

/** A product in two sizes: M with so many pieces left, L sold out. */
const knit = (productId: string, amount: number, left?: number): Product => ({
  platform: 'demo',
  productId,
  name: `${productId} knit`,
  url: `http://shop.example/${productId}`,
  description: 'Long words that no list has a use for',
  options: [{ name: 'Size', values: [{ value: 'M' }, { value: 'L' }] }],
  variants: [
    {
      variantId: `${productId}-m`,
      options: [{ name: 'Size', value: 'M' }],
      price: eur(amount),
      availability: 'InStock',
      ...(left !== undefined && { stock: left }),
    },
    {
      variantId: `${productId}-l`,
      options: [{ name: 'Size', value: 'L' }],
      price: eur(amount),
      availability: 'OutOfStock',
    },
  ],
});

const shelf = new Map(
  [knit('cap', 2_900, 1), knit('jumper', 8_400), knit('scarf', 3_900)].map((one) => [
    one.productId,
    one,
  ]),
);
const catalogue: Catalogue = {
  platform: 'demo',
  searchProducts: async () => [...shelf.values()],
  findProduct: async ({ productId }) => shelf.get(productId) ?? null,
  findNotes: async ({ productId }) =>
    productId === 'jumper'
      ? factsFrom(
          { from: 'shop', author: 'Ida', at: 1 },
          { material: '100 % merino', fit: 'Loose', care: 'Hand wash' },
        )
      : null,
};

const shop = catalogueOnly(catalogue, async () => ({
  shopName: 'Wool',
  currency: 'EUR',
  missing: [],
}));

let server: TestServer;
let store: TestStore;
let shopper: ShopperClient;
let token: string;
let agent: AgentClient;
let conversationId: string;

beforeAll(async () => {
  server = await startTestServer({ connectorOf: async () => shop });
  store = await server.addStore();
  agent = await server.agent(await server.signIn(store.email));
});
afterAll(() => server.end());
beforeEach(async () => {
  token = (await server.openSession(store.siteKey)).token;
  shopper = await server.shopper(token);
  conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  accepted(await agent.emitWithAck('watchConversation', { conversationId }));
});

const line = (productId: string, quantity: number, size = 'm') => ({
  platform: 'demo',
  productId,
  variantId: `${productId}-${size}`,
  quantity,
});
const send = (lines: ReturnType<typeof line>[], name = 'For a cold day') =>
  agent.emitWithAck('sendBundle', { conversationId, clientId: v7(), name, lines });
const suggest = async (...productIds: string[]): Promise<number> => {
  const products = productIds.map((productId) => ({ platform: 'demo', productId }));
  const named = { conversationId, clientId: v7(), products };
  return accepted(await agent.emitWithAck('suggestProducts', named)).entry.seq;
};

test('60 a conversation is about the product on her page when it began, and what she is sent', async () => {
  const own = await server.addStore();
  const mine = await server.agent(await server.signIn(own.email));
  const hers = await server.shopper((await server.openSession(own.siteKey)).token);
  const looksAt = async (productId: string) => {
    const product = { productId, name: `${productId} knit` };
    const page = { url: `http://shop.example/${productId}`, title: productId, at: 1, product };
    accepted(await hers.emitWithAck('reportPage', { page }));
  };
  await looksAt('jumper');
  const about = { conversationId: v7() };
  accepted(await hers.emitWithAck('startConversation', about));
  await looksAt('cap');
  const named = () => ({ ...about, clientId: v7() });
  accepted(await hers.emitWithAck('sendMessage', { ...named(), text: 'Does it itch?' }));
  const lines = [line('scarf', 1), line('jumper', 1)];
  accepted(await mine.emitWithAck('sendBundle', { ...named(), name: 'Warm', lines }));
  const period = { from: 0, to: Date.now() + 1 };
  await expect
    .poll(async () => accepted(await mine.emitWithAck('fetchTopics', period)).products)
    .toEqual(
      ['jumper', 'scarf'].map((productId) => ({
        ...{ productId, name: `${productId} knit`, conversations: 1, before: 0, unanswered: 0 },
      })),
    );
});

describe('bundles', () => {
  test('lines, names and prices are what the shop says, not what the console says', async () => {
    const { entry } = accepted(await send([line('jumper', 1), line('scarf', 2)]));
    expect(entry.content).toEqual({
      kind: 'bundle',
      name: 'For a cold day',
      lines: [
        {
          ref: {
            platform: 'demo',
            productId: 'jumper',
            variantId: 'jumper-m',
            url: 'http://shop.example/jumper',
          },
          name: 'jumper knit',
          options: [{ name: 'Size', value: 'M' }],
          quantity: 1,
          unitPrice: eur(8_400),
        },
        expect.objectContaining({ quantity: 2, unitPrice: eur(3_900) }),
      ],
    });
  });

  test('what cannot be had, or is named twice, is not sent', async () => {
    expect(await send([line('jumper', 1, 'l')])).toMatchObject({ error: { code: 'not_found' } });
    expect(await send([line('cap', 2)])).toMatchObject({ error: { code: 'not_found' } });
    expect(await send([line('made-up', 1)])).toMatchObject({ error: { code: 'not_found' } });
    const twice = [line('jumper', 1), line('jumper', 2)];
    expect(await send(twice)).toMatchObject({ error: { code: 'invalid' } });
    expect(await send([line('jumper', 1)], ' ')).toMatchObject({ error: { code: 'invalid' } });
  });

  test('what went into the cart is told line by line, and only of a bundle that was sent', async () => {
    const { entry } = accepted(await send([line('jumper', 1), line('scarf', 2)]));
    if (entry.content.kind !== 'bundle') throw new Error('a bundle was sent');
    const lines = entry.content.lines.map(({ ref, name, options, quantity }, index) => ({
      ref,
      name,
      options,
      asked: quantity,
      added: 1,
      ...(index === 1 && { reason: 'not_enough_stock' as const }),
    }));
    const told = { conversationId, clientId: v7(), bundleSeq: entry.seq, lines };
    const heard = nextNotice(agent, 'entries');
    const stored = accepted(await shopper.emitWithAck('reportBundleAdded', told));
    expect(stored.entry.content).toMatchObject({ kind: 'bundle_added', lines });
    expect((await heard).entries).toEqual([stored.entry]);
    expect(accepted(await shopper.emitWithAck('reportBundleAdded', told)).repeated).toBe(true);
    const report = (change: object) =>
      shopper.emitWithAck('reportBundleAdded', { ...told, clientId: v7(), ...change });
    const [first, second] = lines;
    if (!first || !second) throw new Error('two lines were sent');
    const no = { error: { code: 'invalid' } };
    expect(await report({ lines: [first] })).toMatchObject(no);
    expect(await report({ lines: [second, first] })).toMatchObject(no);
    expect(await report({ lines: [first, { ...second, added: 3 }] })).toMatchObject(no);
    expect(await report({ lines: [first, { ...second, asked: 9 }] })).toMatchObject(no);
    const seq = await suggest('jumper');
    expect(await report({ bundleSeq: seq })).toMatchObject({ error: { code: 'not_found' } });
  });
});

describe('the shortlist', () => {
  const mark = (
    suggestionSeq: number,
    productId: string,
    how: 'kept' | 'dismissed' | 'none',
    by: ShopperClient = shopper,
  ) =>
    by.emitWithAck('markProduct', {
      conversationId,
      suggestionSeq,
      product: { platform: 'demo', productId },
      variantId: `${productId}-m`,
      mark: how,
    });
  const names = ({ products }: Shortlist) => products.map(({ product }) => product.productId);

  test('both sides are told at once, and whoever asks later finds it', async () => {
    const seq = await suggest('jumper', 'scarf');
    const told = [nextNotice(agent, 'shortlist'), nextNotice(shopper, 'shortlist')];
    const { shortlist } = accepted(await mark(seq, 'jumper', 'kept'));
    expect(shortlist).toMatchObject({
      version: 1,
      products: [{ product: { name: 'jumper knit' }, variantId: 'jumper-m', suggestionSeq: seq }],
    });
    expect(JSON.stringify(shortlist)).not.toContain('Long words');
    expect(await Promise.all(told)).toEqual([
      { conversationId, shortlist },
      { conversationId, shortlist },
    ]);
    accepted(await mark(seq, 'scarf', 'dismissed'));
    const found = accepted(await agent.emitWithAck('fetchShortlist', { conversationId })).shortlist;
    expect(found).toMatchObject({
      version: 2,
      dismissed: [{ platform: 'demo', productId: 'scarf' }],
    });
    expect(accepted(await shopper.emitWithAck('fetchShortlist', { conversationId }))).toEqual({
      shortlist: found,
    });
  });

  test('hearts from two tabs at the same time do not lose each other', async () => {
    const seq = await suggest('jumper', 'scarf', 'cap');
    const other = await server.shopper(token);
    await Promise.all([
      mark(seq, 'jumper', 'kept'),
      mark(seq, 'scarf', 'kept', other),
      mark(seq, 'cap', 'kept'),
    ]);
    const { shortlist } = accepted(await other.emitWithAck('fetchShortlist', { conversationId }));
    expect(names(shortlist).sort()).toEqual(['cap', 'jumper', 'scarf']);
    expect(accepted(await mark(seq, 'cap', 'none', other)).shortlist.version).toBe(4);
  });

  test('only what was suggested in this conversation can be kept', async () => {
    const seq = await suggest('jumper');
    expect(await mark(seq, 'scarf', 'kept')).toMatchObject({ error: { code: 'not_found' } });
    expect(await mark(seq + 1, 'jumper', 'kept')).toMatchObject({ error: { code: 'not_found' } });
    expect(await mark(0, 'jumper', 'kept')).toMatchObject({ error: { code: 'not_found' } });
  });

  test('another shopper of the store, and another store’s agent, see none of it', async () => {
    const seq = await suggest('jumper');
    accepted(await mark(seq, 'jumper', 'kept'));
    const stranger = await server.shopper((await server.openSession(store.siteKey)).token);
    const elsewhere = await server.addStore();
    const foreign = await server.agent(await server.signIn(elsewhere.email));
    const no = { error: { code: 'not_found' } };
    expect(await mark(seq, 'jumper', 'none', stranger)).toMatchObject(no);
    expect(await stranger.emitWithAck('fetchShortlist', { conversationId })).toMatchObject(no);
    expect(await foreign.emitWithAck('fetchShortlist', { conversationId })).toMatchObject(no);
    const { shortlist } = accepted(await shopper.emitWithAck('fetchShortlist', { conversationId }));
    expect(names(shortlist)).toEqual(['jumper']);
  });
});

test('to be compared: fabric and fit, and nothing where nothing is known', async () => {
  const facts = (productId: string) =>
    shopper.emitWithAck('fetchProductFacts', { product: { platform: 'demo', productId } });
  expect(accepted(await facts('jumper')).facts).toEqual({ material: '100 % merino', fit: 'Loose' });
  expect(accepted(await facts('scarf')).facts).toBeNull();
});
