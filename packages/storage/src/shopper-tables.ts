import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** Further ways of one shopper to her conversations. */
export const defineShopperTables = (kit: Kit, parents: Parents) => {
  const { table, text, instant, primaryKey } = kit;
  const inStore = () => text().notNull().references(parents.storeId);
  const ofShopper = () => text().notNull().references(parents.shopperId);

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

  return { resumeLinks, devices };
};
