import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What shops sign their shoppers' identities with. */
export const defineIdentityTables = (
  { table, text, int, instant, primaryKey }: Kit,
  { storeId }: Parents,
) => ({
  /** Two to a store at most, so that one can be changed while the other holds. Sealed. */
  identityKeys: table(
    'identity_keys',
    {
      storeId: text().notNull().references(storeId),
      /** 1 or 2: part of the key, so that there is never a third. */
      slot: int().notNull(),
      keyId: text().notNull(),
      sealedKey: text().notNull(),
      createdAt: instant().notNull(),
    },
    (row) => [primaryKey({ columns: [row.storeId, row.slot] })],
  ),
});

/** Who a shopper is to the shop, by its own signature; null: nobody has said so. */
export const customerColumns = ({ text, instant }: Kit) => ({
  customerId: text(),
  customerName: text(),
  customerEmail: text(),
  /** When the shop's word on her first came, and when this browser last brought one. */
  identifiedAt: instant(),
  signedAt: instant(),
});
