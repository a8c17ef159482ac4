import type { Cart, CartChange, CartReport } from '@aisle/protocol';
import { and, eq } from 'drizzle-orm';
import { markChanged } from './inbox-changes.ts';
import type { Read, Tx } from './storage.ts';

export type NewCart = {
  storeId: string;
  shopperId: string;
  /** Rises with every report of this shopper. */
  sequence: number;
  cart: Cart;
  /** What changed since the cart before. */
  changes: CartChange[];
  at: number;
};

/**
 * A cart that is older than the stored one, or equal to it by hash, is not stored; nor is one she does
 * not share, which she may have said while it was on its way.
 */
export const saveCart = async (tx: Tx, report: NewCart): Promise<{ stored: boolean }> => {
  const { storeId, shopperId, sequence, cart, changes, at } = report;
  const { carts, shoppers } = tx.tables;
  // Touching her row takes its lock, so two reports of hers cannot pass each other.
  const [shopper] = await tx
    .update(shoppers)
    .set({ lastSeenAt: at })
    .where(
      and(
        eq(shoppers.storeId, storeId),
        eq(shoppers.shopperId, shopperId),
        eq(shoppers.sharesCart, true),
      ),
    )
    .returning({ shopperId: shoppers.shopperId });
  if (!shopper) return { stored: false };
  const known = await findCart(tx, storeId, shopperId);
  if (known && (sequence <= known.sequence || cart.hash === known.cart.hash)) {
    return { stored: false };
  }
  const values = {
    sequence,
    hash: cart.hash,
    cart,
    changes,
    quantity: cart.lines.reduce((sum, line) => sum + line.quantity, 0),
    subtotalAmount: cart.subtotal.amount,
    subtotalCurrency: cart.subtotal.currency,
    reportedAt: at,
  };
  await tx
    .insert(carts)
    .values({ storeId, shopperId, ...values })
    .onConflictDoUpdate({ target: carts.shopperId, set: values });
  await markChanged(tx, { storeId, shopperId, at });
  return { stored: true };
};

/** Her cart as last reported, with the sequence of that report. */
export const findCart = async (
  read: Read,
  storeId: string,
  shopperId: string,
): Promise<(CartReport & { sequence: number }) | null> => {
  const { carts } = read.tables;
  const [row] = await read
    .select({
      cart: carts.cart,
      changes: carts.changes,
      reportedAt: carts.reportedAt,
      sequence: carts.sequence,
    })
    .from(carts)
    .where(and(eq(carts.storeId, storeId), eq(carts.shopperId, shopperId)));
  return row ?? null;
};
