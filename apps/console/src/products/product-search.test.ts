import { ok, type Product, type Result, refuse } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { isWide, type Narrowing, type SearchReply, WIDE } from './narrowing.ts';
import { createProductSearch } from './product-search.ts';

const product = (name: string): Product => ({
  platform: 'demo',
  productId: name,
  name,
  url: 'https://shop.example/',
  options: [],
  variants: [
    { variantId: 'v', options: [], price: { amount: 1, currency: 'EUR' }, availability: 'InStock' },
  ],
});

const reply = (...names: string[]): SearchReply => ({
  ...{ products: names.map(product), total: names.length, more: false, inStock: names.length },
  ...{ facets: [], prices: [], corrected: [] },
});

/** A catalogue whose answers the test gives, and a clock the test moves. */
const shop = () => {
  const asked: (string | [string, Narrowing])[] = [];
  const answers: ((result: Result<SearchReply>) => void)[] = [];
  let due: (() => void) | null = null;
  const search = createProductSearch({
    find: (query, narrowing) => {
      asked.push(isWide(narrowing) ? query : [query, narrowing]);
      return new Promise((resolve) => answers.push(resolve));
    },
    after: (_, run) => {
      due = run;
      return () => {
        due = null;
      };
    },
  });
  const answer = async (index: number, result: Result<SearchReply>) => {
    answers[index]?.(result);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { search, asked, answer, pause: () => due?.() };
};

test('a fast typist asks once, with the whole words', () => {
  const { search, asked, pause } = shop();
  search.look('mer');
  search.look('merino sweater m <90');
  pause();
  expect(asked).toEqual(['merino sweater m <90']);
});

test('an old answer never replaces a newer one', async () => {
  const { search, answer, pause } = shop();
  search.look('scarf');
  pause();
  search.look('merino');
  pause();
  await answer(1, ok(reply('Merino')));
  await answer(0, ok(reply('Scarf')));
  expect(search.state.value).toMatchObject({
    kind: 'found',
    reply: { products: [{ name: 'Merino' }] },
  });
});

test('what was found stays in view while the next answer is on its way', async () => {
  const { search, answer, pause } = shop();
  search.look('merino');
  pause();
  await answer(0, ok(reply('Merino')));
  search.look('merino m');
  expect(search.state.value).toMatchObject({
    kind: 'searching',
    reply: { products: [{ name: 'Merino' }] },
  });
});

test('a refusal can be tried again', async () => {
  const { search, asked, answer, pause } = shop();
  search.look('merino');
  pause();
  await answer(0, refuse('unavailable', 'the shop does not answer'));
  expect(search.state.value).toMatchObject({ kind: 'failed', refusal: { code: 'unavailable' } });
  search.retry();
  pause();
  await answer(1, ok(reply()));
  expect(asked).toEqual(['merino', 'merino']);
  expect(search.state.value).toEqual({ kind: 'found', query: 'merino', reply: reply() });
});

test('narrowing asks anew with the words as they are, and an older answer is dropped', async () => {
  const { search, asked, answer, pause } = shop();
  search.look('merino');
  pause();
  const inStock = { ...WIDE, inStock: true };
  search.narrow(inStock);
  pause();
  expect(asked).toEqual(['merino', ['merino', inStock]]);
  await answer(1, ok(reply('Merino')));
  await answer(0, ok(reply('Merino', 'Scarf')));
  expect(search.state.value).toMatchObject({ kind: 'found', reply: { total: 1 } });
  expect(search.narrowing.value).toEqual(inStock);
});
