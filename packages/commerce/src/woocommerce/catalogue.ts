import type { Product } from '@aisle/protocol';
import { z } from 'zod';
import { notesFromFields } from '../notes-from-fields.ts';
import type { Catalogue, Connector, ProductKey } from '../port.ts';
import { parseQuery } from '../search/parse-query.ts';
import { searchProducts } from '../search/search-products.ts';
import type { AskWoo } from './ask-woo.ts';
import { type ProductAnswer, productShape, variationShape } from './shapes.ts';
import { PLATFORM, toProduct } from './to-product.ts';

/** Each variable product costs one more question: small pages answer soon. */
const PAGE = 20;
/** Questions at once; a shop on shared hosting has few workers. */
const AT_ONCE = 4;

export function createCatalogue(ask: AskWoo, currencyOf: () => Promise<string>) {
  const read = async (answer: ProductAnswer): Promise<Product | null> => {
    const variations =
      answer.type === 'variable'
        ? await ask(`products/${answer.id}/variations?per_page=100`, z.array(variationShape))
        : [];
    return toProduct(answer, variations ?? [], await currencyOf());
  };
  const readAll = async (answers: ProductAnswer[]): Promise<Product[]> => {
    const products: Product[] = [];
    for (let at = 0; at < answers.length; at += AT_ONCE) {
      const some = await Promise.all(answers.slice(at, at + AT_ONCE).map(read));
      products.push(...some.filter((one) => one !== null));
    }
    return products;
  };
  const list = (wish: Record<string, string>) =>
    ask(
      `products?${new URLSearchParams({ status: 'publish', per_page: `${PAGE}`, ...wish })}`,
      z.array(productShape),
    );
  const one = async ({ platform, productId }: ProductKey): Promise<ProductAnswer | null> =>
    platform === PLATFORM && /^\d{1,15}$/.test(productId)
      ? ask(`products/${productId}`, productShape)
      : null;

  const catalogue: Catalogue = {
    platform: PLATFORM,
    async searchProducts(query, limit) {
      // WooCommerce wants every word in the text; sizes and prices are ours to judge.
      const words = parseQuery(query).words.filter((word) => word.length > 2);
      const found = (words.length > 0 && (await list({ search: words.join(' ') }))) || [];
      // `merino oatmeal`: a colour is in no product's text, so the longest word alone is asked too.
      const [longest] = words.toSorted((a, b) => b.length - a.length);
      const more =
        found.length === 0 && words.length !== 1
          ? await list(longest ? { search: longest } : {})
          : [];
      return searchProducts(await readAll([...found, ...(more ?? [])]), query, limit);
    },
    async findProduct(key) {
      const answer = await one(key);
      return answer && read(answer);
    },
    async findNotes(key) {
      const answer = await one(key);
      if (!answer) return null;
      const fields = [
        ...answer.meta_data.flatMap(({ key: name, value }) =>
          typeof value === 'string' ? [{ name, value }] : [],
        ),
        ...answer.attributes.map(({ name, options }) => ({ name, value: options.join(', ') })),
      ];
      const at = Date.parse(`${answer.date_modified_gmt ?? ''}Z`);
      return notesFromFields(fields, { author: 'WooCommerce', at });
    },
  };
  const listProducts: Connector['listProducts'] = async (cursor) => {
    const page = Number(cursor ?? 1);
    const answers = (await list({ page: `${page}`, orderby: 'id', order: 'asc' })) ?? [];
    const next = answers.length === PAGE ? `${page + 1}` : null;
    return { products: await readAll(answers), next };
  };
  return { catalogue, listProducts };
}
