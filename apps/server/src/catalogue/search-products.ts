import { indexProduct } from '@aisle/commerce';
import { type AgentRequests, ok } from '@aisle/protocol';
import type { AgentCaller, Handler, House } from '../house.ts';
import { askShop } from './ask-shop.ts';
import { countFacets } from './count-facets.ts';
import { importCatalogue } from './import-catalogue.ts';
import { searchCopy } from './search-copy.ts';

const USUAL_LIMIT = 12;
/** A copy older than this is renewed by the next search; the search itself does not wait for it. */
const FRESH_MS = 60 * 60_000;

/** An agent looks for something to suggest: `merino sweater m <90`. */
export const searchProducts: Handler<AgentRequests['searchProducts'], AgentCaller> = async (
  house,
  { storeId },
  asked,
) => {
  const { copy, importingUntil } = await house.catalogueCopies(storeId);
  const now = house.clock();
  const old = !copy || now - copy.finishedAt > FRESH_MS;
  if (old && importingUntil < now) renew(house, storeId);
  if (copy) return ok(await searchCopy(house, storeId, copy, asked));
  // Not copied yet: the shop's own search answers meanwhile.
  return askShop(house, storeId, async (catalogue) => {
    const products = await catalogue.searchProducts(asked.query, asked.limit ?? USUAL_LIMIT);
    return ok({
      products,
      total: products.length,
      more: false,
      facets: countFacets(products.map((product) => indexProduct(product).facets)),
      corrected: [],
    });
  });
};

/** Copies the catalogue in the background; a second one at the same time finds the store taken. */
function renew(house: House, storeId: string): void {
  importCatalogue(house, storeId).catch((err: unknown) =>
    house.log.error({ storeId, err }, 'copying a catalogue failed'),
  );
}
