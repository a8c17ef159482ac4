import { readJson } from '../ask.ts';
import type { Listed } from './to-product.ts';

const script = /<script\b[^>]*application\/ld\+json[^>]*>([\s\S]*?)<\/script\s*>/gi;

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const isA = (thing: Thing, type: string): boolean => listOf(thing['@type']).includes(type);

/** The product a page's JSON-LD tells of, variant by variant; empty where it tells of none. */
export function readPage(html: string, address: string): Listed[] {
  for (const [, json = ''] of html.matchAll(script)) {
    const read = readJson(json.trim());
    const things = listOf(read).flatMap((one) =>
      isThing(one) && Array.isArray(one['@graph']) ? one['@graph'] : [one],
    );
    for (const thing of things) {
      if (!isThing(thing)) continue;
      const group = isA(thing, 'ProductGroup');
      if (!group && !isA(thing, 'Product')) continue;
      const variants = group ? listOf(thing.hasVariant).filter(isThing) : [thing];
      const listed = variants.flatMap((one) => toListed(one, thing, address) ?? []);
      if (listed.length > 0) return listed;
    }
  }
  return [];
}

function toListed(variant: Thing, whole: Thing, address: string): Listed | null {
  const offer = listOf(variant.offers).find(isThing);
  if (!offer) return null;
  const specification = listOf(offer.priceSpecification).find(isThing);
  const id = text(variant.productID) || text(variant.sku) || text(variant['@id']) || address;
  return {
    id,
    group: text(whole.productGroupID) || text(whole.productID) || text(whole.sku) || address,
    name: text(whole.name) || text(variant.name),
    description: text(whole.description),
    link: text(whole.url) || address,
    image: pictureOf(variant.image) || pictureOf(whole.image),
    sku: text(variant.sku),
    price: text(offer.price) || text(offer.lowPrice) || text(specification?.price),
    currency: text(offer.priceCurrency) || text(specification?.priceCurrency),
    before: '',
    availability: text(offer.availability),
    options: [
      { name: 'Size', value: text(variant.size) },
      { name: 'Colour', value: text(variant.color) },
      { name: 'Pattern', value: text(variant.pattern) },
    ].filter(({ value }) => value !== ''),
    material: text(whole.material) || text(variant.material),
  };
}

function pictureOf(image: unknown): string {
  const [first] = listOf(image);
  return isThing(first) ? text(first.url) || text(first.contentUrl) : text(first);
}
