import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { markChanged } from './inbox-changes.ts';
import { type OrderKey, toOrderKey } from './orders.ts';
import { type ShopperRecord, selectShoppers } from './shoppers.ts';
import type { Read, Tx } from './storage.ts';

/** Who a shopper is to the shop, by its own signature. */
export type Customer = { customerId: string; name?: string; email?: string };

type Identified = {
  storeId: string;
  shopperId: string;
  customer: Customer;
  at: number;
  /** Hash of a new secret for her browser: who knew the one before is not her now. */
  credentialHash: string;
};

/** Browsers of one customer that are looked through, and orders that are tied to her at once. */
const SHOPPERS = 20;
const ORDERS = 50;

/** Ties a shopper to a customer of the shop. False when somebody was quicker. */
export const identify = async (tx: Tx, asked: Identified): Promise<boolean> => {
  const { storeId, shopperId, customer, at, credentialHash } = asked;
  const { shoppers } = tx.tables;
  const tied = await tx
    .update(shoppers)
    .set({ ...columnsOf(customer), credentialHash, identifiedAt: at, signedAt: at })
    .where(
      and(
        eq(shoppers.storeId, storeId),
        eq(shoppers.shopperId, shopperId),
        isNull(shoppers.customerId),
      ),
    )
    .returning({ shopperId: shoppers.shopperId });
  if (tied.length === 0) return false;
  await markChanged(tx, { storeId, shopperId, at });
  return true;
};

/** The shop's word again, in a browser of hers: what it calls her may have changed. */
export const confirm = async (
  tx: Tx,
  { storeId, shopperId, customer, at, credentialHash }: Identified,
): Promise<void> => {
  const { shoppers, devices } = tx.tables;
  const hers = and(
    eq(shoppers.storeId, storeId),
    eq(shoppers.shopperId, shopperId),
    eq(shoppers.customerId, customer.customerId),
  );
  await tx.update(shoppers).set(columnsOf(customer)).where(hers);
  await tx
    .update(shoppers)
    .set({ signedAt: at })
    .where(and(hers, eq(shoppers.credentialHash, credentialHash)));
  await tx
    .update(devices)
    .set({ signedAt: at })
    .where(
      and(
        eq(devices.storeId, storeId),
        eq(devices.shopperId, shopperId),
        eq(devices.credentialHash, credentialHash),
      ),
    );
};

const columnsOf = ({ customerId, name, email }: Customer) => ({
  customerId,
  customerName: name ?? null,
  customerEmail: email ?? null,
});

/** The shoppers a customer is here, the one seen last first. */
export const shoppersOf = (
  read: Read,
  storeId: string,
  customerId: string,
): Promise<ShopperRecord[]> => {
  const { shoppers } = read.tables;
  return selectShoppers(
    read,
    and(
      eq(shoppers.storeId, storeId),
      // Said for the planner: the index knows only those who are customers.
      isNotNull(shoppers.customerId),
      eq(shoppers.customerId, customerId),
    ),
    { by: [desc(shoppers.lastSeenAt), desc(shoppers.shopperId)], limit: SHOPPERS },
  );
};

/** The newest orders a customer has placed, as far as they are known. */
export const ordersOf = async (
  read: Read,
  storeId: string,
  customerId: string,
): Promise<OrderKey[]> => {
  const { orders } = read.tables;
  const rows = await read
    .select()
    .from(orders)
    .where(
      and(
        eq(orders.storeId, storeId),
        isNotNull(orders.customerId),
        eq(orders.customerId, customerId),
      ),
    )
    .orderBy(desc(orders.placedAt), desc(orders.orderId))
    .limit(ORDERS);
  return rows.map(toOrderKey);
};
