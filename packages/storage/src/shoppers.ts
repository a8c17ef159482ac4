import type { Sharing } from '@aisle/protocol';
import { and, eq, type SQL } from 'drizzle-orm';
import type { Customer } from './customers.ts';
import { markChanged } from './inbox-changes.ts';
import type { Read, Tx } from './storage.ts';
import { withoutNulls } from './without-nulls.ts';

export type ShopperRecord = {
  shopperId: string;
  storeId: string;
  name?: string;
  email?: string;
  /** Who she is to the shop, by its signature, and when that came first. */
  customer?: Customer & { since: number };
  /** When the browser of her first secret last brought that signature. */
  signedAt?: number;
  locale?: string;
  timeZone?: string;
  device?: string;
  sharing: Sharing;
  firstSeenAt: number;
  lastSeenAt: number;
};

export type NewShopper = {
  shopperId: string;
  storeId: string;
  /** Hash of the browser's secret, never the secret. */
  credentialHash: string;
  locale?: string;
  timeZone?: string;
  device?: string;
  sharing: Sharing;
  at: number;
};

type OneShopper = { storeId: string; shopperId: string };

export const createShopper = async (tx: Tx, shopper: NewShopper): Promise<void> => {
  const { at, sharing, ...row } = shopper;
  await tx.insert(tx.tables.shoppers).values({
    ...row,
    sharesCart: sharing.cart,
    sharesPages: sharing.pages,
    firstSeenAt: at,
    lastSeenAt: at,
  });
};

type ShopperRow = Read['tables']['shoppers']['$inferSelect'];

const toRecord = ({
  credentialHash: _,
  page: __,
  sharesCart,
  sharesPages,
  customerId,
  customerName,
  customerEmail,
  identifiedAt,
  ...shopper
}: ShopperRow): ShopperRecord => ({
  ...withoutNulls(shopper),
  ...(customerId !== null && {
    customer: {
      customerId,
      ...(customerName !== null && { name: customerName }),
      ...(customerEmail !== null && { email: customerEmail }),
      since: identifiedAt ?? shopper.firstSeenAt,
    },
  }),
  sharing: { cart: sharesCart, pages: sharesPages },
});

/** The shoppers a condition fits: one, where no order is said. */
export const selectShoppers = async (
  read: Read,
  which: SQL | undefined,
  order: { by: SQL[]; limit: number } = { by: [], limit: 1 },
): Promise<ShopperRecord[]> => {
  const rows = await read
    .select()
    .from(read.tables.shoppers)
    .where(which)
    .orderBy(...order.by)
    .limit(order.limit);
  return rows.map(toRecord);
};

const selectShopper = async (read: Read, which: SQL | undefined): Promise<ShopperRecord | null> => {
  const [found] = await selectShoppers(read, which);
  return found ?? null;
};

export const findShopper = (
  read: Read,
  storeId: string,
  shopperId: string,
): Promise<ShopperRecord | null> => {
  const { shoppers } = read.tables;
  return selectShopper(read, and(eq(shoppers.storeId, storeId), eq(shoppers.shopperId, shopperId)));
};

export const findShopperByCredential = (
  read: Read,
  storeId: string,
  credentialHash: string,
): Promise<ShopperRecord | null> => {
  const { shoppers } = read.tables;
  return selectShopper(
    read,
    and(eq(shoppers.storeId, storeId), eq(shoppers.credentialHash, credentialHash)),
  );
};

/** Updates her row and, where the inbox shows what changed, the cursor of her conversations. */
const change = async (
  tx: Tx,
  { storeId, shopperId }: OneShopper,
  values: Partial<Tx['tables']['shoppers']['$inferInsert']>,
): Promise<boolean> => {
  const { shoppers } = tx.tables;
  const changed = await tx
    .update(shoppers)
    .set(values)
    .where(and(eq(shoppers.storeId, storeId), eq(shoppers.shopperId, shopperId)))
    .returning({ shopperId: shoppers.shopperId });
  return changed.length > 0;
};

/** She was here. Absent fields stay as they are; false when the store has no such shopper. */
export const touchShopper = (
  tx: Tx,
  seen: OneShopper & { at: number; locale?: string; timeZone?: string; device?: string },
): Promise<boolean> => {
  const { storeId: _, shopperId: __, at, ...rest } = seen;
  return change(tx, seen, { ...rest, lastSeenAt: at });
};

/** What she no longer shares is removed at once, not just hidden. */
export const setSharing = async (
  tx: Tx,
  wish: OneShopper & { sharing: Sharing; at: number },
): Promise<boolean> => {
  const { storeId, shopperId, sharing, at } = wish;
  const { carts, pages } = tx.tables;
  const found = await change(tx, wish, {
    sharesCart: sharing.cart,
    sharesPages: sharing.pages,
    ...(sharing.pages ? {} : { page: null }),
  });
  if (!found) return false;
  if (!sharing.cart) {
    await tx.delete(carts).where(and(eq(carts.storeId, storeId), eq(carts.shopperId, shopperId)));
  }
  if (!sharing.pages) {
    await tx.delete(pages).where(and(eq(pages.storeId, storeId), eq(pages.shopperId, shopperId)));
  }
  await markChanged(tx, { storeId, shopperId, at });
  return true;
};

/** What she calls herself: labels, never an identity. Absent fields stay as they are. */
export const setContact = async (
  tx: Tx,
  contact: OneShopper & { name?: string; email?: string; at: number },
): Promise<boolean> => {
  const { storeId, shopperId, at, ...labels } = contact;
  if (Object.keys(labels).length === 0) return (await findShopper(tx, storeId, shopperId)) !== null;
  const found = await change(tx, contact, labels);
  if (found) await markChanged(tx, { storeId, shopperId, at });
  return found;
};
