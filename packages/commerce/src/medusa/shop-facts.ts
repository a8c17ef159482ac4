import { z } from 'zod';
import { type Market, ShopError } from '../port.ts';
import { askAdmin } from './ask-medusa.ts';
import type { MedusaOptions } from './options.ts';

export type Region = { id: string; currency: string; countries: string[] };

/** What is the same for every product and order of a shop, asked once. */
export type ShopFacts = { name: string; region: Region; regions: Region[] };

const stores = z.object({
  stores: z.array(z.object({ name: z.string(), default_region_id: z.string().nullish() })),
});

const regions = z.object({
  regions: z.array(
    z.object({
      id: z.string(),
      currency_code: z.string(),
      countries: z.array(z.object({ iso_2: z.string() })).nullish(),
    }),
  ),
});

export async function askFacts(options: MedusaOptions): Promise<ShopFacts> {
  const query = { fields: 'name,default_region_id' };
  const store = (await askAdmin(options, { path: 'stores', query }, stores))?.stores[0];
  const listing = { fields: 'id,currency_code,*countries', limit: 200 };
  const told = await askAdmin(options, { path: 'regions', query: listing }, regions);
  const found = (told?.regions ?? []).map(({ id, currency_code, countries }) => ({
    id,
    currency: currency_code.toUpperCase(),
    countries: (countries ?? []).map(({ iso_2 }) => iso_2.toUpperCase()),
  }));
  const wanted = options.regionId ?? store?.default_region_id;
  const region = found.find(({ id }) => id === wanted) ?? (options.regionId ? null : found[0]);
  if (!store || !region) throw new ShopError('unreadable', 'Medusa has no region to sell in');
  return { name: store.name, region, regions: found };
}

/** The region a shopper buys in; the shop's own where it sells in no such currency. */
export function regionOf(
  { regions: all, region }: ShopFacts,
  { currency, country }: Market,
): Region {
  const same = all.filter((one) => one.currency === currency);
  const there = same.find((one) => country && one.countries.includes(country.toUpperCase()));
  return there ?? (region.currency === currency ? region : (same[0] ?? region));
}
