import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { agentNotices, shopperNotices } from './notices.ts';
import { agentRequests, shopperRequests } from './requests.ts';
import { isRetryable, REFUSALS, refuse } from './result.ts';

const conversationId = '01890a5d-ac96-774b-bcce-b302099a8057';
const clientId = '01890a5d-ac96-774b-bcce-b302099a8058';
const tables = { shopper: shopperRequests, agent: agentRequests };

test('15 a request with a field nobody asked for is refused, whatever its name', () => {
  for (const [caller, table] of Object.entries(tables))
    for (const [name, { payload }] of Object.entries(table)) {
      const result = payload.safeParse({ storeId: conversationId });
      const words = JSON.stringify(result.error?.issues);
      expect(result.success, `${caller} ${name}`).toBe(false);
      expect(words, `${caller} ${name} must refuse an unknown field`).toContain('storeId');
    }
});

test('16 no request names a store: it comes from the session', () => {
  for (const table of Object.values(tables))
    for (const { payload } of Object.values(table))
      expect(Object.keys(payload.shape)).not.toContain('storeId');
});

test('15 sendMessage takes text as it is and refuses other things', () => {
  const { payload } = shopperRequests.sendMessage;
  const fits = { conversationId, clientId, text: 'Does it itch?' };
  expect(payload.parse(fits)).toEqual(fits);
  for (const wrong of [
    null,
    [],
    { ...fits, text: 5 },
    { ...fits, text: '' },
    { ...fits, text: 'x'.repeat(LIMITS.messageLength + 1) },
    { ...fits, clientId: 'mine' },
    { ...fits, conversationId: undefined },
  ])
    expect(payload.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
});

test('15 a suggestion holds one to ten products', () => {
  const { payload } = agentRequests.suggestProducts;
  const products = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ platform: 'demo-shop', productId: `p${i}` }));
  const tryWith = (n: number) =>
    payload.safeParse({ conversationId, clientId, products: products(n) }).success;
  expect([0, 1, 10, 11].map(tryWith)).toEqual([false, true, true, false]);
});

test('a cart report carries no field beyond the whitelist', () => {
  const cart = {
    generation: 'g1',
    currency: 'EUR',
    lines: [],
    codes: [],
    subtotal: { amount: 0, currency: 'EUR' },
    discount: { amount: 0, currency: 'EUR' },
    source: 'demo-shop',
    quality: 'exact',
    capturedAt: 1,
    hash: 'h',
  };
  const report = (more: object) =>
    shopperRequests.reportCart.payload.safeParse({ sequence: 1, cart: { ...cart, ...more } })
      .success;
  expect(report({})).toBe(true);
  expect(report({ email: 'anna@example.org' })).toBe(false);
  expect(report({ subtotal: { amount: 0.5, currency: 'EUR' } })).toBe(false);
});

test('a refusal says whether trying again can help', () => {
  expect(isRetryable(refuse('busy', 'later', 500).error)).toBe(true);
  expect(isRetryable(refuse('closed', 'ended').error)).toBe(false);
  expect(isRetryable({ code: 'from_the_future' as 'busy', message: '' })).toBe(false);
  expect(new Set([...REFUSALS.final, ...REFUSALS.retryable]).size).toBe(
    REFUSALS.final.length + REFUSALS.retryable.length,
  );
});

test('both kinds of watchers are told of entries and receipts by the same names', () => {
  // Who is there, and her place in the queue, are told to her alone.
  const hers = ['availability', 'queue'];
  for (const name of Object.keys(shopperNotices).filter((each) => !hers.includes(each)))
    expect(Object.keys(agentNotices)).toContain(name);
});

test('SPEC.md numbers its rules from 1 without holes', () => {
  const spec = readFileSync(new URL('../SPEC.md', import.meta.url), 'utf8');
  const numbers = [...spec.matchAll(/^\*\*(\d+) /gm)].map((match) => Number(match[1]));
  expect(numbers.length).toBeGreaterThanOrEqual(16);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});
