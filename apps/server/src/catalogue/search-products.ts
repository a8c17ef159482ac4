import { fits, indexProduct, isBuyable } from '@aisle/commerce';
import { type AgentRequests, ok, type Product } from '@aisle/protocol';
import type { AgentCaller, Handler, House } from '../house.ts';
import { askShop } from './ask-shop.ts';
import { importCatalogue } from './import-catalogue.ts';
import { countNarrowings, type Narrowed, within } from './narrowings.ts';
import { searchCopy } from './search-copy.ts';

const USUAL_LIMIT = 12;
/** As many are asked of a shop's own search when what it answers is narrowed further. */
const SIFTED = 50;
/** A copy older than this is renewed by the next search; the search itself does not wait for it. */
const FRESH_MS = 60 * 60_000;

/** An agent looks for something to suggest: `merino sweater m <90`. */
export const searchProducts: Handler<AgentRequests['searchProducts'], AgentCaller> = async (
  house,
  { storeId },
  asked,
) => {
  const from = await house.library.of(storeId);
  const { copy, importingUntil } = await house.catalogueCopies(from);
  const now = house.clock();
  const old = !copy || now - copy.finishedAt > FRESH_MS;
  // Practice reads the real store's copy and writes nothing there.
  if (old && importingUntil < now && from === storeId) renew(house, storeId);
  if (copy) return ok(await searchCopy(house, from, copy, asked));
  // Not copied yet: the shop's own search answers meanwhile.
  return askShop(house, storeId, async (catalogue) => {
    const limit = asked.limit ?? USUAL_LIMIT;
    const listed = await catalogue.searchProducts(asked.query, isNarrowed(asked) ? SIFTED : limit);
    const found = sift(listed, asked);
    const look = async (narrowed: Narrowed) => sift(listed, narrowed).map(indexProduct);
    return ok({
      products: found.slice(0, limit),
      total: found.length,
      more: false,
      ...(await countNarrowings(asked, found.map(indexProduct), look)),
      corrected: [],
    });
  });
};

/** A shop's own search is narrowed by words alone: the rest is done here, to what it answered. */
const sift = (products: readonly Product[], { options, price, inStock }: Narrowed): Product[] => {
  const query = within({ words: [], above: 0, below: Number.POSITIVE_INFINITY }, price);
  return products.filter(
    (product) => fits(product, query, options) && (!inStock || product.variants.some(isBuyable)),
  );
};

const isNarrowed = ({ options = [], price, inStock }: Narrowed): boolean =>
  options.length > 0 || price !== undefined || inStock === true;

/** Copies the catalogue in the background; a second one at the same time finds the store taken. */
function renew(house: House, storeId: string): void {
  importCatalogue(house, storeId).catch((err: unknown) =>
    house.log.error({ storeId, err }, 'copying a catalogue failed'),
  );
}
