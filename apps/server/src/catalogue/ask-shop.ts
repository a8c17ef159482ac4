import { type Catalogue, ShopError } from '@aisle/commerce';
import { type Result, refuse } from '@aisle/protocol';
import type { House } from '../house.ts';

/** Asks the store's shop. A shop that cannot be asked is a refusal to try again, not a bug. */
export async function askShop<T>(
  house: House,
  storeId: string,
  ask: (catalogue: Catalogue) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    const connector = await house.connectorOf(storeId);
    if (!connector) return refuse('not_found', 'this store has no shop connected');
    return await ask(connector.catalogue);
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    house.log.warn({ storeId, err: error }, 'the shop did not answer');
    return refuse('unavailable', 'the shop did not answer', 3_000);
  }
}
