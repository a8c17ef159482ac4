import { type Connector, ShopError } from '@aisle/commerce';
import type { House } from '../house.ts';

/** What became of a question to the shop's server. */
export type Asked<T> = { at: 'answered'; value: T } | { at: 'failed' } | { at: 'none' };

/** The shop's server behind a store; null where there is none, or where it cannot be reached now. */
export async function shopOf(house: House, storeId: string): Promise<Connector | null> {
  try {
    return await house.connectorOf(storeId);
  } catch (error) {
    if (error instanceof ShopError) return null;
    throw error;
  }
}

/** Asks the store's shop for orders. A shop that cannot be asked is a value, logged once. */
export async function askConnector<T>(
  house: House,
  storeId: string,
  ask: (connector: Connector) => Promise<T>,
): Promise<Asked<T>> {
  try {
    const connector = await house.connectorOf(storeId);
    return connector?.capabilities.orders
      ? { at: 'answered', value: await ask(connector) }
      : { at: 'none' };
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    house.log.warn({ storeId, err: error }, 'the shop did not answer about an order');
    return { at: 'failed' };
  }
}
