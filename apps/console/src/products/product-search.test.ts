import { ok, type Product, type Result, refuse } from '@aisle/protocol';
import { expect, test } from 'vitest';
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

/** A catalogue whose answers the test gives, and a clock the test moves. */
const shop = () => {
  const asked: string[] = [];
  const answers: ((result: Result<{ products: Product[] }>) => void)[] = [];
  let due: (() => void) | null = null;
  const search = createProductSearch({
    find: (query) => {
      asked.push(query);
      return new Promise((resolve) => answers.push(resolve));
    },
    after: (_, run) => {
      due = run;
      return () => {
        due = null;
      };
    },
  });
  const answer = async (index: number, result: Result<{ products: Product[] }>) => {
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
  await answer(1, ok({ products: [product('Merino')] }));
  await answer(0, ok({ products: [product('Scarf')] }));
  expect(search.state.value).toMatchObject({ kind: 'found', products: [{ name: 'Merino' }] });
});

test('what was found stays in view while the next answer is on its way', async () => {
  const { search, answer, pause } = shop();
  search.look('merino');
  pause();
  await answer(0, ok({ products: [product('Merino')] }));
  search.look('merino m');
  expect(search.state.value).toMatchObject({ kind: 'searching', products: [{ name: 'Merino' }] });
});

test('a refusal can be tried again', async () => {
  const { search, asked, answer, pause } = shop();
  search.look('merino');
  pause();
  await answer(0, refuse('unavailable', 'the shop does not answer'));
  expect(search.state.value).toMatchObject({ kind: 'failed', refusal: { code: 'unavailable' } });
  search.retry();
  pause();
  await answer(1, ok({ products: [] }));
  expect(asked).toEqual(['merino', 'merino']);
  expect(search.state.value).toEqual({ kind: 'found', query: 'merino', products: [] });
});
