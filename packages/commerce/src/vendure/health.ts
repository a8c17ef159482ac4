import { z } from 'zod';
import { type Health, ShopError } from '../port.ts';
import { askAdmin } from './ask-admin.ts';
import type { VendureOptions } from './options.ts';
import { ORDER_KEY, type ShopFacts } from './shop-facts.ts';

/** What the key may read; what it may write cannot be asked without writing. */
const RIGHTS = {
  ReadCatalog: 'products',
  ReadOrder: 'orders',
  ReadCustomer: 'customers',
  ReadPromotion: 'promotions',
} as const;

export async function askHealth(options: VendureOptions, facts: ShopFacts): Promise<Health> {
  const missing: string[] = [];
  for (const [right, list] of Object.entries(RIGHTS))
    if (!(await mayRead(options, list))) missing.push(`The key lacks the right ${right}.`);
  if (!facts.keyField)
    missing.push(
      `Order has no custom field ${ORDER_KEY}: orders are known by their cart and codes only.`,
    );
  return { shopName: facts.name, currency: facts.currency, missing };
}

async function mayRead(options: VendureOptions, list: string): Promise<boolean> {
  const query = `{ ${list}(options: { take: 1 }) { totalItems } }`;
  try {
    await askAdmin(options, { query }, z.unknown());
    return true;
  } catch (error) {
    if (error instanceof ShopError && error.problem === 'unauthorized') return false;
    throw error;
  }
}
