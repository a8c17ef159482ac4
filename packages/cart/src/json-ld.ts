import type { Money, PageView, ShownVariant } from '@aisle/protocol';
import { moneyFromDecimal, readCurrency } from './money.ts';
import { type Fields, isFields, readKey, readLabel, readPicture } from './read-fields.ts';

type PageProduct = NonNullable<PageView['product']>;

// More than a shop writes for one page; a bound against a page that is one big list.
const MOST_NODES = 2_000;

/**
 * The product a page is about, from its JSON-LD (schema.org Product or ProductGroup). With
 * variants the one whose offer is this very address gives picture and price, else the cheapest.
 */
export const readJsonLdProduct = (blocks: string[], page: string): PageProduct | undefined => {
  const products = blocks.flatMap(parse).filter(isProduct);
  const subject = products.find((node) => isType(node, 'ProductGroup')) ?? products[0];
  const name = readLabel(subject?.name);
  if (!subject || !name) return undefined;
  const variants = listOf(subject.hasVariant).filter(isFields);
  const shown = variants.find((variant) => offersOf(variant).some((offer) => isAt(offer, page)));
  const productId = readKey(subject.productGroupID ?? subject.productID ?? subject.sku);
  const image = imageOf(shown ?? subject, page) ?? imageOf(subject, page);
  const price = cheapest(shown ? [shown] : [subject, ...variants]);
  return {
    ...(productId && { productId }),
    name,
    ...(image && { image }),
    ...(price && { price }),
  };
};

const OPTIONS = { size: 'Size', color: 'Colour', material: 'Material', pattern: 'Pattern' };

/** The variant whose offer is this very address: what was chosen, and whether it can be had. */
export const readJsonLdVariant = (blocks: string[], page: string): ShownVariant | undefined => {
  const variants = blocks
    .flatMap(parse)
    .filter((node) => isType(node, 'ProductGroup'))
    .flatMap(({ hasVariant }) => listOf(hasVariant).filter(isFields));
  for (const variant of variants) {
    const offer = offersOf(variant).find((one) => isAt(one, page));
    if (!offer) continue;
    const options = Object.entries(OPTIONS).flatMap(([key, name]) => {
      const value = readLabel(variant[key]);
      return value ? [{ name, value }] : [];
    });
    const soldOut = /OutOfStock|SoldOut|Discontinued/.test(String(offer.availability));
    return { options, soldOut };
  }
  return undefined;
};

const parse = (block: string): Fields[] => {
  try {
    const nodes: Fields[] = [];
    const waiting: unknown[] = [JSON.parse(block)];
    while (waiting.length > 0 && nodes.length < MOST_NODES) {
      const node = waiting.shift();
      if (Array.isArray(node)) waiting.push(...node.slice(0, MOST_NODES));
      if (!isFields(node)) continue;
      nodes.push(node);
      waiting.push(node['@graph'], node.mainEntity);
    }
    return nodes;
  } catch {
    return [];
  }
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const isType = (node: Fields, type: string): boolean =>
  listOf(node['@type']).some(
    (one) => String(one).replace(/^https?:\/\/schema\.org\//, '') === type,
  );

const isProduct = (node: Fields): boolean =>
  isType(node, 'Product') || isType(node, 'ProductGroup');

const offersOf = (node: Fields): Fields[] => listOf(node.offers).filter(isFields);

const isAt = (offer: Fields, page: string): boolean =>
  typeof offer.url === 'string' &&
  URL.canParse(offer.url, page) &&
  new URL(offer.url, page).href === page.replace(/#.*$/, '');

const imageOf = (node: Fields, page: string): string | undefined => {
  const first = listOf(node.image)[0];
  return readPicture(isFields(first) ? (first.url ?? first.contentUrl) : first, page);
};

const priceOf = (offer: Fields): Money | null => {
  const currency = readCurrency(offer.priceCurrency);
  return currency ? moneyFromDecimal(offer.price ?? offer.lowPrice, currency) : null;
};

const cheapest = (nodes: Fields[]): Money | undefined =>
  nodes
    .flatMap(offersOf)
    .flatMap((offer) => priceOf(offer) ?? [])
    .sort((one, other) => one.amount - other.amount)[0];
