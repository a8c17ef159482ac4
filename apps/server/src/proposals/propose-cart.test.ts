import type { StoreSettings } from '@aisle/protocol';
import { agents, storeSettings } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { eur } from '../testing/knit-shop.ts';
import { type OfferStage, openOfferStage } from '../testing/offer-stage.ts';
import { accepted, nextNotice } from '../testing/start-test-server.ts';

let stage: OfferStage;

beforeAll(async () => {
  stage = await openOfferStage();
});
afterAll(() => stage.server.end());
beforeEach(async () => {
  stage.shop.fault = 'none';
  stage.shop.variant('merino-M').stock = 5;
  stage.shop.variant('merino-L').stock = 5;
  stage.shop.variant('merino-L').availability = 'InStock';
  await settle({});
  await allow(null);
  await stage.holds({ 'merino-M': 2, 'fjord-L': 1 });
});

const settle = (settings: StoreSettings) =>
  stage.server.storage.write((tx) =>
    storeSettings.saveSettings(tx, { storeId: stage.store.storeId, settings, at: 1 }),
  );
const allow = (percent: number | null) =>
  stage.server.storage.write((tx) =>
    agents.setDiscountPercent(tx, stage.store.storeId, stage.store.agentId, percent),
  );
const merino = (size: string) => ({
  platform: 'knits',
  productId: 'merino',
  variantId: `merino-${size}`,
});
const refusal = (code: string, message: RegExp) => ({
  ok: false,
  error: { code, message: expect.stringMatching(message) },
});
const stored = async () => (await stage.log()).length;

test('17 what the agent names becomes complete changes, told to her at once', async () => {
  await settle({ giftWrap: { platform: 'knits', productId: 'wrap' } });
  const heard = nextNotice(stage.shopper, 'entries');
  const answer = await stage.propose(
    [
      { kind: 'swap', key: 'merino-M', seen: 2, for: merino('L') },
      { kind: 'set_quantity', key: 'fjord-L', seen: 1, to: 3 },
      { kind: 'gift', wrap: true, note: ' Happy birthday ' },
    ],
    { text: 'The L falls looser.' },
  );
  const { entry } = accepted(answer);
  expect((await heard).entries).toEqual([entry]);
  expect(entry.content).toMatchObject({
    kind: 'cart_proposal',
    text: 'The L falls looser.',
    changes: [
      {
        kind: 'swap',
        line: { key: 'merino-M', name: 'Merino crew', quantity: 2, unitPrice: eur(8_900) },
        for: {
          ref: { productId: 'merino', variantId: 'merino-L', url: 'http://shop.example/merino' },
          options: [{ name: 'Size', value: 'L' }],
          image: 'http://shop.example/merino.jpg',
          quantity: 2,
          unitPrice: eur(8_900),
        },
      },
      { kind: 'set_quantity', line: { key: 'fjord-L', quantity: 1 }, to: 3 },
      { kind: 'gift', wrap: { name: 'Gift wrap', unitPrice: eur(400) }, note: 'Happy birthday' },
    ],
  });
});

test('17 lines that are not as they were seen are refused by name, and nothing is stored', async () => {
  const before = await stored();
  await stage.holds({ 'merino-M': 3 });
  expect(await stage.propose([{ kind: 'remove', key: 'fjord-L', seen: 1 }])).toMatchObject(
    refusal('stale', /no longer in her cart/),
  );
  expect(
    await stage.propose([{ kind: 'set_quantity', key: 'merino-M', seen: 2, to: 1 }]),
  ).toMatchObject(refusal('stale', /now has 3 of Merino crew, M, not 2/));
  expect(await stored()).toBe(before);
});

test('17 what the shop has no more of is refused by name, her own pieces counted in', async () => {
  const add = (size: string, quantity: number) =>
    stage.propose([{ kind: 'add', product: merino(size), quantity }]);
  stage.shop.variant('merino-L').stock = 0;
  expect(await add('L', 1)).toMatchObject(refusal('sold_out', /Merino crew, L is sold out/));
  // Two are in her cart, five are there.
  expect(await add('M', 4)).toMatchObject(refusal('sold_out', /only 5 of Merino crew, M/));
  expect(await add('M', 3)).toMatchObject({ ok: true });
  expect(
    await stage.propose([{ kind: 'set_quantity', key: 'merino-M', seen: 2, to: 6 }]),
  ).toMatchObject(refusal('sold_out', /only 5/));
  expect(
    await stage.propose([{ kind: 'swap', key: 'merino-M', seen: 2, for: merino('L') }]),
  ).toMatchObject(refusal('sold_out', /L is sold out/));
});

test('17 unknown products, missing choices and changes of nothing are refused', async () => {
  const add = (product: { productId: string; variantId?: string }) =>
    stage.propose([{ kind: 'add', product: { platform: 'knits', ...product }, quantity: 1 }]);
  expect(await add({ productId: 'made-up' })).toMatchObject(refusal('not_found', /made-up/));
  expect(await add({ productId: 'merino' })).toMatchObject(refusal('not_found', /choose one/));
  expect(await add({ productId: 'merino', variantId: 'merino-XS' })).toMatchObject(
    refusal('not_found', /choose one/),
  );
  expect(
    await stage.propose([{ kind: 'swap', key: 'merino-M', seen: 2, for: merino('M') }]),
  ).toMatchObject(refusal('invalid', /already/));
  expect(
    await stage.propose([
      { kind: 'remove', key: 'merino-M', seen: 2 },
      { kind: 'set_quantity', key: 'merino-M', seen: 2, to: 1 },
    ]),
  ).toMatchObject(refusal('invalid', /One change per line/));
  expect(await stage.propose([{ kind: 'gift', wrap: false }])).toMatchObject(
    refusal('invalid', /one gift/),
  );
  expect(await stage.propose([{ kind: 'gift', wrap: true }])).toMatchObject(
    refusal('unsupported', /wrap/),
  );
});

test('17 a cart she keeps to herself has no lines to name; adding still works', async () => {
  const share = (cart: boolean) =>
    stage.shopper.emitWithAck('setSharing', { cart, pages: true }).then(accepted);
  await share(false);
  expect(await stage.propose([{ kind: 'remove', key: 'merino-M', seen: 2 }])).toMatchObject(
    refusal('stale', /private/),
  );
  expect(await stage.propose([{ kind: 'add', product: merino('M'), quantity: 1 }])).toMatchObject({
    ok: true,
  });
  await share(true);
});

test('17 a shop that does not answer is a refusal to try again', async () => {
  stage.shop.fault = 'shut';
  expect(await stage.propose([{ kind: 'add', product: merino('M'), quantity: 1 }])).toMatchObject({
    error: { code: 'unavailable', retryAfterMs: 3_000 },
  });
});

const HOUR = 3_600_000;
type Answered = Awaited<ReturnType<OfferStage['propose']>>;

const offeredIn = (answer: Answered) => {
  const { content } = accepted(answer).entry;
  const changes = content.kind === 'cart_proposal' ? content.changes : [];
  return changes.find((change) => change.kind === 'apply_code')?.offered;
};

test.each([
  { own: null, store: undefined, may: 10, hours: 24, why: 'the usual one' },
  { own: null, store: { percent: 15, hours: 48 }, may: 15, hours: 48, why: 'the store’s' },
  { own: 30, store: { percent: 15, hours: 48 }, may: 30, hours: 48, why: 'more of his own' },
  { own: 5, store: { percent: 15, hours: 48 }, may: 5, hours: 48, why: 'less of his own' },
  { own: 20, store: undefined, may: 20, hours: 24, why: 'his own without a store’s' },
])('18 allowance: $why, $may % for $hours hours', async ({ own, store, may, hours }) => {
  await settle(store ? { discounts: store } : {});
  await allow(own);
  const allowance = await stage.agent.emitWithAck('fetchAllowance', {});
  expect(accepted(allowance)).toMatchObject({ percent: may, hours, codes: true, wrap: null });
  const give = (percent: number, live?: number) =>
    stage.propose([{ kind: 'apply_code', percent, ...(live && { hours: live }) }]);
  expect(await give(may + 1)).toMatchObject(refusal('forbidden', new RegExp(`${may} % at most`)));
  expect(await give(may, hours + 1)).toMatchObject(refusal('forbidden', /hours at most/));
  const lives = (offeredIn(await give(may))?.expiresAt ?? 0) - Date.now();
  expect(Math.round(lives / HOUR)).toBe(hours);
});

test('18 an agent who may give nothing gives nothing', async () => {
  await allow(0);
  expect(await stage.propose([{ kind: 'apply_code', percent: 1 }])).toMatchObject(
    refusal('forbidden', /may not give/),
  );
  expect(stage.shop.codes.size).toBeGreaterThan(0);
});

const codeIn = (answer: Answered): string => offeredIn(answer)?.code ?? '';

test('18 codes can be read out, cannot be guessed, and live in the shop for her alone', async () => {
  const made = await Promise.all(
    Array.from({ length: 20 }, () => stage.propose([{ kind: 'apply_code', percent: 10 }])),
  );
  const codes = made.map(codeIn);
  expect(new Set(codes).size).toBe(20);
  for (const code of codes) {
    expect(code).toMatch(/^YOURS(-[2-9A-HJ-NP-Z]{4}){3}$/);
    expect(stage.shop.codes.get(code)).toMatchObject({ percent: 10 });
  }
});

test('1, 18 a retry of the same proposal makes no second code, at once or later', async () => {
  const before = stage.shop.codes.size;
  const clientId = v7();
  const give = () => stage.propose([{ kind: 'apply_code', percent: 10 }], { clientId });
  const both = await Promise.all([give(), give()]);
  const codes = [...both, await give()].map(codeIn);
  expect(new Set(codes).size).toBe(1);
  expect(stage.shop.codes.size).toBe(before + 1);
});

test('18 a shop that fell silent over a code has made it once when the proposal is tried again', async () => {
  const before = stage.shop.codes.size;
  const clientId = v7();
  const give = () => stage.propose([{ kind: 'apply_code', percent: 10 }], { clientId });
  stage.shop.fault = 'silent_after_making';
  expect(await give()).toMatchObject(refusal('unavailable', /no code was made/));
  stage.shop.fault = 'none';
  expect(stage.shop.codes.has(codeIn(await give()))).toBe(true);
  expect(stage.shop.codes.size).toBe(before + 1);
});

test('18 a shop that makes no codes, or lets us make none, is told plainly', async () => {
  const give = () => stage.propose([{ kind: 'apply_code', percent: 10 }]);
  const before = await stored();
  stage.shop.fault = 'makes_no_codes';
  expect(await give()).toMatchObject(refusal('unsupported', /cannot make discount codes/));
  stage.shop.fault = 'lets_us_make_no_codes';
  expect(await give()).toMatchObject(refusal('unsupported', /does not let us/));
  expect(await stored()).toBe(before);
});

test('18 no code is made for a proposal that is refused anyway', async () => {
  const before = stage.shop.codes.size;
  const answer = await stage.propose([
    { kind: 'apply_code', percent: 10 },
    { kind: 'remove', key: 'gone', seen: 1 },
  ]);
  expect(answer).toMatchObject({ error: { code: 'stale' } });
  expect(stage.shop.codes.size).toBe(before);
});
