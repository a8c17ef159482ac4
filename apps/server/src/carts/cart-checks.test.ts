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
} from '../testing/start-test-server.ts';

const scarf: Product = {
  ...{ platform: 'demo', productId: 'scarf', name: 'Scarf', url: 'https://a.example/scarf' },
  options: [],
  variants: [
    {
      ...{ variantId: 'scarf', options: [], availability: 'InStock' },
      price: { amount: 6_900, currency: 'EUR' },
    },
  ],
};
let shut = false;
const shop = catalogueOnly(
  {
    platform: 'demo',
    searchProducts: async () => [scarf],
    async findProduct({ productId }) {
      if (shut) throw new ShopError('unreachable', 'shut');
      return productId === 'scarf' ? scarf : null;
    },
    findNotes: async () => null,
  },
  async () => ({ shopName: 'Wool', currency: 'EUR', missing: [] }),
);

const line = (key: string, productId: string, amount: number, currency = 'EUR') => ({
  key,
  ref: { platform: 'demo', productId },
  name: key,
  options: [],
  quantity: 1,
  unitPrice: { amount, currency },
  lineTotal: { amount, currency },
});
const cart = (hash: string, ...lines: Cart['lines']): Cart => ({
  ...{ generation: '', currency: 'EUR', lines, codes: [], source: 'demo', quality: 'exact' },
  subtotal: { amount: 1, currency: 'EUR' },
  discount: { amount: 0, currency: 'EUR' },
  ...{ capturedAt: 1, hash },
});

let server: TestServer;
let shopper: ShopperClient;
let agent: AgentClient;
const conversationId = v7();
beforeAll(async () => {
  server = await startTestServer({ connectorOf: async () => shop });
  const store = await server.addStore();
  shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  agent = await server.agent(await server.signIn(store.email));
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await agent.emitWithAck('watchConversation', { conversationId }));
});
afterAll(() => server.end());

const report = async (sequence: number, reported: Cart) => {
  const verdict = nextNotice(
    agent,
    'cart',
    (told) => told.report?.cart.hash === reported.hash && told.report.verdict !== undefined,
  );
  accepted(await shopper.emitWithAck('reportCart', { sequence, cart: reported }));
  return (await verdict).report?.verdict;
};

test('a cart the shop agrees with is verified', async () => {
  expect(await report(1, cart('a', line('l', 'scarf', 6_900)))).toMatchObject({
    standing: 'verified',
    lines: [{ key: 'l', kind: 'right' }],
  });
});

test('an edited price, a made-up product and another currency are told line by line', async () => {
  const claimed = cart(
    'b',
    line('cheap', 'scarf', 1),
    line('made up', 'nothing', 6_900),
    line('yen', 'scarf', 6_900, 'JPY'),
  );
  const unitPrice = { amount: 6_900, currency: 'EUR' };
  expect(await report(2, claimed)).toMatchObject({
    standing: 'mismatch',
    lines: [
      { key: 'cheap', kind: 'other_price', unitPrice },
      { key: 'made up', kind: 'unknown_product' },
      { key: 'yen', kind: 'other_currency', unitPrice },
    ],
  });
  const { shopper: seen } = accepted(
    await agent.emitWithAck('watchConversation', { conversationId }),
  );
  expect(seen.cart?.verdict?.standing).toBe('mismatch');
});

test('a shop that does not answer keeps no report waiting: the cart is reported, no more', async () => {
  shut = true;
  const told = nextNotice(agent, 'cart', ({ report: one }) => one?.cart.hash === 'c');
  const asked = { sequence: 3, cart: cart('c', line('l', 'scarf', 6_900)) };
  accepted(await shopper.emitWithAck('reportCart', asked));
  expect((await told).report?.verdict).toBeUndefined();
  shut = false;
});
