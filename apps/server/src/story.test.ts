import { catalogueOnly, ShopError } from '@aisle/commerce';
import type { Cart, Product } from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  nextNotice,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from './testing/start-test-server.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const jumper: Product = {
  platform: 'demo',
  productId: 'fisherman',
  name: 'Fisherman jumper',
  url: 'http://shop.example/fisherman',
  options: [{ name: 'Size', values: [{ value: 'M' }] }],
  variants: [
    {
      variantId: 'fisherman-m',
      options: [{ name: 'Size', value: 'M' }],
      price: eur(8_400),
      availability: 'InStock',
    },
  ],
};

/** A shop of one product that can be shut. */
let shut = false;
const catalogue = {
  platform: 'demo',
  async searchProducts(query: string, limit: number) {
    if (shut) throw new ShopError('unreachable', 'shut');
    return 'fisherman jumper'.includes(query) ? [jumper].slice(0, limit) : [];
  },
  async findProduct({ productId }: { productId: string }) {
    if (shut) throw new ShopError('unreachable', 'shut');
    return productId === jumper.productId ? jumper : null;
  },
  findNotes: () => Promise.resolve(null),
};
const shop = catalogueOnly(catalogue, async () => ({
  shopName: 'Wool',
  currency: 'EUR',
  missing: [],
}));

let server: TestServer;
let store: TestStore;
let shopper: ShopperClient;
let agent: AgentClient;
let conversationId: string;

beforeAll(async () => {
  server = await startTestServer({ connectorOf: async () => shop });
  store = await server.addStore();
  shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  agent = await server.agent(await server.signIn(store.email));
  conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  accepted(await agent.emitWithAck('watchConversation', { conversationId }));
});
afterAll(() => server.end());

const cart = (quantity: number, hash: string): Cart => ({
  generation: 'g1',
  currency: 'EUR',
  lines: [
    {
      key: '1',
      ref: { platform: 'demo', productId: 'fisherman', variantId: 'fisherman-m' },
      name: 'Fisherman jumper',
      options: [],
      quantity,
      unitPrice: eur(8_400),
      lineTotal: eur(8_400 * quantity),
    },
  ],
  codes: [],
  subtotal: eur(8_400 * quantity),
  discount: eur(0),
  source: 'demo',
  quality: 'exact',
  capturedAt: 1,
  hash,
});

test('the agent sees the cart and in words what changed; old and equal reports change nothing', async () => {
  const first = nextNotice(agent, 'cart');
  accepted(await shopper.emitWithAck('reportCart', { sequence: 1, cart: cart(1, 'one') }));
  expect((await first).report?.changes).toMatchObject([{ kind: 'line_added' }]);
  const told = new Set<string | undefined>();
  agent.on('cart', ({ report }) => told.add(report?.cart.hash));
  accepted(await shopper.emitWithAck('reportCart', { sequence: 1, cart: cart(9, 'late') }));
  accepted(await shopper.emitWithAck('reportCart', { sequence: 2, cart: cart(1, 'one') }));
  const changed = nextNotice(agent, 'cart');
  accepted(await shopper.emitWithAck('reportCart', { sequence: 3, cart: cart(2, 'two') }));
  expect((await changed).report?.changes).toMatchObject([{ kind: 'quantity', from: 1, to: 2 }]);
  // What the shop says about the first cart may still come.
  told.delete('one');
  expect([...told]).toEqual(['two']);
  const { shopper: seen } = accepted(
    await agent.emitWithAck('watchConversation', { conversationId }),
  );
  expect(seen.cart?.cart.lines[0]?.quantity).toBe(2);
});

test('the agent sees the page she is on and the ones before', async () => {
  const told = nextNotice(agent, 'page');
  const page = { url: 'http://shop.example/fisherman', title: 'Fisherman jumper', at: 5 };
  accepted(await shopper.emitWithAck('reportPage', { page }));
  const { page: seen } = await told;
  expect(seen.title).toBe('Fisherman jumper');
  // The device's clock is not trusted.
  expect(seen.at).toBeGreaterThan(5);
});

test('what she stops sharing is gone at once and no longer taken', async () => {
  const told = nextNotice(agent, 'cart');
  accepted(await shopper.emitWithAck('setSharing', { cart: false, pages: false }));
  expect((await told).report).toBeNull();
  const refused = await shopper.emitWithAck('reportCart', { sequence: 9, cart: cart(3, 'three') });
  expect(refused).toMatchObject({ error: { code: 'forbidden' } });
  const { shopper: seen } = accepted(
    await agent.emitWithAck('watchConversation', { conversationId }),
  );
  expect(seen).toMatchObject({ sharing: { cart: false, pages: false }, trail: [] });
  expect(seen.cart).toBeUndefined();
  accepted(await shopper.emitWithAck('setSharing', { cart: true, pages: true }));
});

test('a suggestion is read from the shop, stored as it was, and added to it by her', async () => {
  const found = await agent.emitWithAck('searchProducts', { query: 'jumper' });
  expect(accepted(found).products).toEqual([jumper]);
  const heard = nextNotice(shopper, 'entries');
  const sent = await agent.emitWithAck('suggestProducts', {
    conversationId,
    clientId: v7(),
    products: [{ platform: 'demo', productId: 'fisherman', variantId: 'fisherman-m' }],
    text: 'Warm, does not itch',
  });
  const { entry } = accepted(sent);
  expect(entry.content).toEqual({
    kind: 'suggestion',
    products: [{ product: jumper, variantId: 'fisherman-m' }],
    text: 'Warm, does not itch',
  });
  expect((await heard).entries).toEqual([entry]);
  const added = {
    conversationId,
    clientId: v7(),
    suggestionSeq: entry.seq,
    ref: { platform: 'demo', productId: 'fisherman', variantId: 'fisherman-m' },
    name: 'Fisherman jumper',
    options: [],
    quantity: 1,
  };
  const reported = await shopper.emitWithAck('reportSuggestionAdded', added);
  expect(accepted(reported).entry.content.kind).toBe('suggestion_added');
  const never = { ...added, clientId: v7(), ref: { platform: 'demo', productId: 'other' } };
  expect(await shopper.emitWithAck('reportSuggestionAdded', never)).toMatchObject({
    error: { code: 'not_found' },
  });
});

test('unknown products and variants are not suggested', async () => {
  const suggest = (product: { productId: string; variantId?: string }) =>
    agent.emitWithAck('suggestProducts', {
      conversationId,
      clientId: v7(),
      products: [{ platform: 'demo', ...product }],
    });
  expect(await suggest({ productId: 'made-up' })).toMatchObject({ error: { code: 'not_found' } });
  expect(await suggest({ productId: 'fisherman', variantId: 'fisherman-xxl' })).toMatchObject({
    error: { code: 'not_found' },
  });
});

test('a shop that does not answer is a refusal to try again while its catalogue is not copied', async () => {
  shut = true;
  const other = await server.addStore();
  const stranger = await server.agent(await server.signIn(other.email));
  expect(await stranger.emitWithAck('searchProducts', { query: 'jumper' })).toMatchObject({
    error: { code: 'unavailable', retryAfterMs: 3_000 },
  });
  shut = false;
  const product = { platform: 'demo', productId: 'fisherman' };
  expect(accepted(await shopper.emitWithAck('fetchProduct', { product })).product).toEqual(jumper);
});
