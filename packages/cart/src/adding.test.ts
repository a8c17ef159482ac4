import { expect, it } from 'vitest';
import { createDemoShop } from './demo-shop.ts';
import { RandomShop } from './random-shop.fake.ts';

const line = { ref: { platform: 'demo', productId: 'p-a', variantId: 'a' }, quantity: 1 };

it('tries again when she taps again after a request that never left, once for two taps at once', async () => {
  const goods = { a: { stock: 9, amount: 1_000 } };
  const shop = new RandomShop({ goods, held: [], code: null, note: '' });
  const page = shop.page();
  let offline = true;
  const adapter = createDemoShop({
    ...page,
    fetch: (path, init) =>
      offline && init?.method === 'POST'
        ? Promise.reject(new TypeError('Failed to fetch'))
        : page.fetch(path, init),
  });
  const tap = () => adapter.add([line], 'tap');
  expect(await tap()).toMatchObject({ kind: 'rejected', reason: 'network' });
  expect(await tap()).toMatchObject({ kind: 'rejected', reason: 'network' });
  offline = false;
  const both = await Promise.all([tap(), tap()]);
  expect(both.map(({ kind }) => kind)).toEqual(['added', 'added']);
  expect(shop.holds().pieces).toEqual({ a: 1 });
});
