import { expect, test } from 'vitest';
import { createStorefront, dinarProduct, garments, type Product, yenProduct } from '../index.ts';

const variants = garments.flatMap((product) => product.variants);

test('twelve garments with every size in every colour, in EUR', () => {
  expect(garments).toHaveLength(12);
  for (const product of garments) {
    const [sizes, colours] = product.options;
    expect(product.options.map(({ name }) => name)).toEqual(['Size', 'Colour']);
    const wanted = sizes?.values.flatMap((size) =>
      colours?.values.map((colour) => `${size.value}/${colour.value}`),
    );
    const found = product.variants.map(({ options }) =>
      options.map(({ value }) => value).join('/'),
    );
    expect(found).toEqual(wanted);
  }
  expect(new Set(variants.map(({ price }) => price.currency))).toEqual(new Set(['EUR']));
});

test('ids and stock numbers are each used once', () => {
  expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
  expect(new Set(variants.map(({ sku }) => sku)).size).toBe(variants.length);
  expect(new Set(garments.map(({ kind }) => kind)).size).toBe(12);
});

test('one variant is sold out and one is dearer than its siblings', () => {
  expect(
    variants.filter(({ availability }) => availability === 'OutOfStock').map(({ id }) => id),
  ).toEqual(['merino-crew-s-rust']);
  const dearer = garments.flatMap(({ variants: siblings }) => {
    const lowest = Math.min(...siblings.map(({ price }) => price.amount));
    return siblings.filter(({ price }) => price.amount > lowest);
  });
  expect(dearer.map(({ id, price }) => [id, price.amount])).toEqual([
    ['merino-crew-xxl-oatmeal', 8900],
  ]);
});

test('there is a merino sweater in M below 90 EUR', () => {
  const fitting = garments.filter(
    ({ name, variants: its }) =>
      /merino.*sweater/i.test(name) &&
      its.some(({ price, options }) => price.amount < 9000 && options[0]?.value === 'M'),
  );
  expect(fitting.map(({ id }) => id)).toContain('merino-crew');
});

test('every garment has notes with author and date, a chart row per size and four photos per colour', () => {
  for (const { options, notes } of garments) {
    const sizes = options[0]?.values.map(({ value }) => value);
    expect(notes?.sizeChart.rows.map(({ size }) => size)).toEqual(sizes);
    for (const row of notes?.sizeChart.rows ?? []) {
      expect(row.values).toHaveLength(notes?.sizeChart.measures.length ?? 0);
      expect(row.values.every((value) => value > 0)).toBe(true);
    }
    expect(notes?.photos).toHaveLength((options[1]?.values.length ?? 0) * 4);
    expect(notes?.author).toBeTruthy();
    expect(Number.isNaN(Date.parse(notes?.date ?? ''))).toBe(false);
    expect(notes?.shrinkage.percent).toBeGreaterThanOrEqual(0);
  }
});

test('the catalogue is public JSON that follows stock and prices', async () => {
  const shop = createStorefront();
  shop.setStock('merino-crew-m-oatmeal', 2);
  shop.setPrice('lambswool-vest-m-moss', 8500);
  const { products, extras, currency } = (await shop.inject('/api/products')).json();
  expect(currency).toBe('EUR');
  expect(products.map(({ id }: Product) => id)).toEqual(garments.map(({ id }) => id));
  expect(extras.map(({ id }: Product) => id)).toEqual(['gift-wrap']);
  const variant = async (product: string, id: string) => {
    const found: Product = (await shop.inject(`/api/products/${product}`)).json();
    return found.variants.find((one) => one.id === id);
  };
  expect(await variant('merino-crew', 'merino-crew-m-oatmeal')).toMatchObject({
    stock: 2,
    availability: 'LimitedAvailability',
  });
  // A former price below the present one would be a false reduction.
  expect(await variant('lambswool-vest', 'lambswool-vest-m-moss')).not.toHaveProperty(
    'priceBefore',
  );
  expect(await variant('lambswool-vest', 'lambswool-vest-s-moss')).toHaveProperty('priceBefore');
  const unknown = await shop.inject('/api/products/constructor');
  expect([unknown.statusCode, unknown.json().error]).toEqual([404, 'unknown_product']);
});

test('yen and dinars stand beside the list, in their own minor units', async () => {
  expect(yenProduct.variants[0]?.price).toEqual({ amount: 14800, currency: 'JPY' });
  expect(dinarProduct.variants[0]?.price).toEqual({ amount: 27250, currency: 'KWD' });
  const shop = createStorefront({ products: [yenProduct, dinarProduct] });
  const list = await shop.inject('/');
  expect(list.body).toContain('¥14,800');
  expect(list.body.replaceAll(/\s/g, ' ')).toContain('KWD 27.250');
  expect((await shop.inject('/products/gulf-scarf')).body).toContain('"price":"27.250"');
});
