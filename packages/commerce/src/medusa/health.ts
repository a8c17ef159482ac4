import { z } from 'zod';
import { type Health, ShopError } from '../port.ts';
import { askAdmin, askStore } from './ask-medusa.ts';
import type { MedusaOptions } from './options.ts';
import type { ShopFacts } from './shop-facts.ts';

/** A secret key may do everything; whether the publishable one sells anything is to be seen. */
export async function askHealth(options: MedusaOptions, facts: ShopFacts): Promise<Health> {
  const orders = { path: 'orders', query: { limit: 1, fields: 'id' } };
  await askAdmin(options, orders, z.object({ orders: z.array(z.unknown()) }));
  const missing = (await sells(options))
    ? []
    : ['The publishable key is not accepted, or no product is in its sales channel.'];
  return { shopName: facts.name, currency: facts.region.currency, missing };
}

async function sells(options: MedusaOptions): Promise<boolean> {
  const asking = { path: 'products', query: { limit: 1, fields: 'id' } };
  try {
    const told = await askStore(options, asking, z.object({ count: z.int() }));
    return (told?.count ?? 0) > 0;
  } catch (error) {
    if (error instanceof ShopError && error.problem === 'refused') return false;
    throw error;
  }
}
