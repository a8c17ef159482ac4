import { describe, expect, it } from 'vitest';
import { readJsonLdProduct } from './json-ld.ts';

const page = 'https://shop.example/products/harbour?variant=m-oat#reviews';
const offer = (variant: string, price: string) => ({
  '@type': 'Offer',
  url: `/products/harbour?variant=${variant}`,
  price,
  priceCurrency: 'EUR',
});
const group = {
  '@context': 'https://schema.org',
  '@type': 'ProductGroup',
  productGroupID: 'harbour',
  name: 'Harbour crew',
  image: ['/pictures/harbour.svg'],
  hasVariant: [
    { '@type': 'Product', image: '/pictures/rust.svg', offers: offer('m-rust', '79.00') },
    { '@type': 'Product', image: '/pictures/oat.svg', offers: [offer('m-oat', '84.00')] },
  ],
};
const read = (...nodes: unknown[]) =>
  readJsonLdProduct(
    nodes.map((node) => JSON.stringify(node)),
    page,
  );

describe('the product of a page, from JSON-LD', () => {
  it('takes picture and price of the variant this address shows', () => {
    expect(read({ '@type': 'BreadcrumbList' }, group)).toEqual({
      productId: 'harbour',
      name: 'Harbour crew',
      image: 'https://shop.example/pictures/oat.svg',
      price: { amount: 8_400, currency: 'EUR' },
    });
  });

  it('takes the cheapest where the address names no variant', () => {
    const found = readJsonLdProduct(
      [JSON.stringify(group)],
      'https://shop.example/products/harbour',
    );
    expect(found?.price).toEqual({ amount: 7_900, currency: 'EUR' });
  });

  it('finds a product in a graph, by its full type, with an aggregate offer', () => {
    const product = {
      '@type': ['http://schema.org/Product', 'Thing'],
      sku: 'H-1',
      name: 'Scarf',
      image: { '@type': 'ImageObject', url: 'https://pictures.example/scarf.png' },
      offers: { '@type': 'AggregateOffer', lowPrice: 1200, priceCurrency: 'jpy' },
    };
    expect(read({ '@graph': [{ '@type': 'WebPage' }, product] })).toEqual({
      productId: 'H-1',
      name: 'Scarf',
      image: 'https://pictures.example/scarf.png',
      price: { amount: 1_200, currency: 'JPY' },
    });
  });

  it('survives what shops really write', () => {
    expect(readJsonLdProduct(['{"@type": "Product",}', '', 'null', '[[]]'], page)).toBeUndefined();
    expect(read({ '@type': 'Product', name: { oops: 1 } })).toBeUndefined();
    const odd = {
      '@type': 'Product',
      name: 'A\u0000<b>',
      image: 'javascript:alert(1)',
      offers: 'x',
    };
    expect(read(odd)).toEqual({ name: 'A <b>' });
    const ring: Record<string, unknown> = { '@type': 'WebPage' };
    ring.mainEntity = Array.from({ length: 5_000 }, () => ({ '@graph': [[{}]] }));
    expect(read(ring)).toBeUndefined();
  });
});
