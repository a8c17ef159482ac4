import type { Cart, CartChange, PageView } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What one shopper shows of her visit, and her further ways to her conversations. */
export const defineShopperTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, json, index, primaryKey } = kit;
  const inStore = () => text().notNull().references(parents.storeId);
  const ofShopper = () => text().notNull().references(parents.shopperId);

  const carts = table('carts', {
    shopperId: text().primaryKey().references(parents.shopperId),
    storeId: inStore(),
    sequence: int().notNull(),
    hash: text().notNull(),
    cart: json<Cart>().notNull(),
    changes: json<CartChange[]>().notNull(),
    quantity: int().notNull(),
    subtotalAmount: int().notNull(),
    subtotalCurrency: text().notNull(),
    reportedAt: instant().notNull(),
  });

  const pages = table(
    'pages',
    {
      pageId: text().primaryKey(),
      storeId: inStore(),
      shopperId: ofShopper(),
      url: text().notNull(),
      title: text().notNull(),
      product: json<NonNullable<PageView['product']>>(),
      at: instant().notNull(),
    },
    (row) => [index('pages_shopper').on(row.storeId, row.shopperId, row.at, row.pageId)],
  );

  /** Lets one shopper go on with her conversation elsewhere, once. Only a hash is kept. */
  const resumeLinks = table('resume_links', {
    tokenHash: text().primaryKey(),
    storeId: inStore(),
    shopperId: ofShopper(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  });

  /** Further browsers of one shopper, each with a secret of its own. */
  const devices = table(
    'devices',
    {
      storeId: inStore(),
      credentialHash: text().notNull(),
      shopperId: ofShopper(),
      createdAt: instant().notNull(),
      /** When this browser last brought the shop's word on who she is. */
      signedAt: instant(),
    },
    (row) => [primaryKey({ columns: [row.storeId, row.credentialHash] })],
  );

  return { carts, pages, resumeLinks, devices };
};
