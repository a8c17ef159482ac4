import { type CartAdapter, detectAdapter, liveCart, type ShopPage } from '@aisle/cart';
import type { OrderClaim, ProposedChange } from '@aisle/protocol';
import { createStorefront, type Storefront } from '@aisle/storefront';
import { expect, test } from 'vitest';

const CREW = 'merino-crew-m-oatmeal';
const eur = (amount: number) => ({ amount, currency: 'EUR' });

/** The page of one browser on the real demo shop, without a browser: its cookie and its globals. */
const pageOf = (shop: Storefront) => {
  let cookie = '';
  const globals: Record<string, unknown> = { shop: { getCart: 1, refresh: 1 } };
  const page: ShopPage = {
    address: () => 'http://shop.example/',
    fetch: async (url, init) => {
      const answer = await shop.inject({
        method: (init?.method ?? 'GET') as 'GET',
        url,
        headers: { cookie, ...(init?.body && { 'content-type': 'application/json' }) },
        ...(init?.body && { payload: String(init.body) }),
      });
      const [set] = answer.cookies;
      if (set) cookie = `${set.name}=${set.value}`;
      return new Response(answer.body, { status: answer.statusCode });
    },
    global: (name) => globals[name],
    onEvent: () => () => {},
    onRequest: () => () => {},
    configuration: () => undefined,
    jsonLd: () => [],
    now: () => Date.now(),
    patience: 5_000,
  };
  return { page, globals, visit: (url: string) => shop.inject({ url, headers: { cookie } }) };
};

const open = async (shop: Storefront) => {
  const browser = pageOf(shop);
  const adapter = await detectAdapter(browser.page);
  if (!adapter) throw new Error('the demo shop was not recognised');
  let text: string | null = null;
  const live = liveCart(adapter, {
    lockName: 'test',
    tabs: { locks: undefined, visible: () => true, onTurnedTo: () => () => {} },
    clock: { now: () => Date.now(), after: () => () => {} },
    journal: {
      read: () => text,
      write: (given) => {
        text = given;
      },
    },
  });
  const apply: NonNullable<CartAdapter['applyChanges']> = async (changes, attemptId) =>
    (await live.applyChanges?.(changes, attemptId)) ?? { kind: 'unknown' };
  return { ...browser, adapter, apply };
};

const ref = (variantId: string) => ({
  platform: 'demo',
  productId: variantId.replace(/-(xs|s|m|l|xl|xxl)-.*$/, ''),
  variantId,
});
const offer = (variantId: string, amount: number) => ({
  ref: ref(variantId),
  name: variantId,
  options: [],
  quantity: 1,
  unitPrice: eur(amount),
});

test('a proposal is applied to the real demo shop, told to nobody twice, and undone', async () => {
  const { adapter, apply } = await open(createStorefront());
  await adapter.add([{ ref: ref(CREW), quantity: 1 }], 'first');
  await adapter.setNote('For Ada');
  const [line] = (await adapter.getCart())?.lines ?? [];
  if (!line) throw new Error('nothing was added');
  const { key, name, options, quantity, unitPrice } = line;
  const changes: ProposedChange[] = [
    {
      kind: 'swap',
      line: { key, ref: line.ref, name, options, quantity, unitPrice },
      for: offer('merino-crew-l-oatmeal', 8_400),
    },
    { kind: 'apply_code', offered: { code: 'WOOL10', percent: 10, expiresAt: 9e12 } },
    { kind: 'gift', wrap: offer('gift-wrap', 450), note: 'For Ben' },
  ];
  const outcome = await apply(changes, 'tap');
  expect(outcome).toMatchObject({ kind: 'applied', cart: { codes: [{ code: 'WOOL10' }] } });
  const variants = async () =>
    (await adapter.getCart())?.lines.map(({ ref: { variantId } }) => variantId);
  expect(await variants()).toEqual(['merino-crew-l-oatmeal', 'gift-wrap']);
  expect(await adapter.note?.()).toBe('For Ben');
  expect((await apply(changes, 'tap')).kind).toBe('applied');
  expect((await adapter.getCart())?.lines.map((one) => one.quantity)).toEqual([1, 1]);
  if (outcome.kind !== 'applied') return;
  expect((await apply(outcome.undo, 'undo')).kind).toBe('applied');
  expect(await variants()).toEqual([CREW]);
  expect((await adapter.getCart())?.codes).toEqual([]);
  expect(await adapter.note?.()).toBe('For Ada');
});

test('of a bundle what can be had is added, and the rest is told line by line', async () => {
  const { adapter } = await open(createStorefront());
  const bundle = [CREW, 'merino-crew-s-rust', 'gift-wrap'].map((id) => ({
    ref: ref(id),
    quantity: 1,
  }));
  expect(await adapter.add(bundle, 'tap')).toMatchObject({
    kind: 'partial',
    added: 2,
    lines: [{ added: 1 }, { added: 0, reason: 'out_of_stock' }, { added: 1 }],
  });
});

test('the cart takes our key, and a link opens it in another browser', async () => {
  const shop = createStorefront();
  const desk = await open(shop);
  expect(await desk.adapter.checkoutUrl()).toBeNull();
  await desk.adapter.add([{ ref: ref(CREW), quantity: 2 }], 'tap');
  expect(await desk.adapter.setAttribution('aisle-key-1')).toBe(true);
  const link = await desk.adapter.checkoutUrl();
  expect(link).toMatch(/^http:\/\/shop\.example\/cart\/copy\/[\w-]{20,}$/);
  const phone = await open(shop);
  await phone.page.fetch(new URL(link ?? '').pathname);
  expect((await phone.adapter.getCart())?.lines).toMatchObject([{ quantity: 2 }]);
});

test('a new order is told once, without who made it', async () => {
  const { adapter, globals } = await open(createStorefront());
  const heard: OrderClaim[] = [];
  const order = {
    id: 'TP-1',
    total: eur(8_400),
    lines: [],
    codes: ['WOOL10'],
    email: 'a@b.example',
  };
  globals.shop = { getCart: 1, refresh: 1, order };
  const stop = adapter.onOrder((one) => heard.push(one));
  stop();
  expect(heard).toEqual([{ orderId: 'TP-1', total: eur(8_400), lines: [], codes: ['WOOL10'] }]);
});
