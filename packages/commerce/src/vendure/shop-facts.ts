import { z } from 'zod';
import { isNoteField } from '../notes-from-fields.ts';
import { askAdmin } from './ask-admin.ts';
import type { VendureOptions } from './options.ts';

/** What is the same for every product and order of a shop, asked once. */
export type ShopFacts = {
  name: string;
  currency: string;
  /** In which the channel sells. */
  currencies: string[];
  /** Decimals of every amount, whatever the currency. */
  precision: number;
  trackInventory: boolean;
  outOfStockThreshold: number;
  /** Custom fields of a product that say something of size, fabric or care. */
  productFields: string[];
  /** The custom field of an order that carries our key; Vendure has it if the merchant made it. */
  keyField: string | undefined;
};

const QUERY = `{
  activeChannel { code seller { name } defaultCurrencyCode availableCurrencyCodes }
  globalSettings {
    trackInventory outOfStockThreshold
    serverConfig {
      moneyStrategyPrecision
      entityCustomFields { entityName customFields { __typename ... on CustomField { name type list } } }
    }
  }
}`;

const answer = z.object({
  activeChannel: z.object({
    code: z.string(),
    seller: z.object({ name: z.string() }).nullable(),
    defaultCurrencyCode: z.string(),
    availableCurrencyCodes: z.array(z.string()),
  }),
  globalSettings: z.object({
    trackInventory: z.boolean(),
    outOfStockThreshold: z.int(),
    serverConfig: z.object({
      moneyStrategyPrecision: z.int().min(0).max(6),
      entityCustomFields: z.array(
        z.object({
          entityName: z.string(),
          customFields: z.array(
            // A field whose kind is newer than this list of ours has no name here.
            z.object({
              name: z.string().optional(),
              type: z.string().optional(),
              list: z.boolean().optional(),
            }),
          ),
        }),
      ),
    }),
  }),
});

export const ORDER_KEY = 'aisleKey';

/** Fields that are objects would have to be asked for by their own fields. */
const PLAIN = ['string', 'text', 'int', 'float', 'localeString', 'localeText'];

export async function askFacts(options: VendureOptions): Promise<ShopFacts> {
  const told = await askAdmin(options, { query: QUERY }, answer.nullable());
  if (!told) throw new Error('Vendure answers settings always');
  const { activeChannel: channel, globalSettings: settings } = told;
  const fieldsOf = (entity: string) =>
    settings.serverConfig.entityCustomFields
      .filter(({ entityName }) => entityName === entity)
      .flatMap(({ customFields }) => customFields)
      .flatMap(({ name, type = '', list }) =>
        name && !list && PLAIN.includes(type) ? [name] : [],
      );
  return {
    name: channel.seller?.name ?? channel.code,
    currency: channel.defaultCurrencyCode,
    currencies: channel.availableCurrencyCodes,
    precision: settings.serverConfig.moneyStrategyPrecision,
    trackInventory: settings.trackInventory,
    outOfStockThreshold: settings.outOfStockThreshold,
    productFields: fieldsOf('Product').filter(isNoteField),
    keyField: fieldsOf('Order').find((name) => name === ORDER_KEY),
  };
}
