import { and, eq, gt, lte, type SQL } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/**
 * What shops are asked for in turn: a product that is watched (rule 65), an order that somebody is told
 * of (rule 66). All rows of one are looked at together, whenever their `lookAt` comes.
 */
export type LookedAt = { storeId: string; platform: string } & (
  | { productId: string }
  | { orderId: string }
);

type Table = Read['tables']['watches'] | Read['tables']['orderUpdates'];

/** The rows of one, and where they are. */
const rowsOf = (read: Read, thing: LookedAt) => {
  const { watches: w, orderUpdates: u } = read.tables;
  const [table, isIt]: [Table, SQL] =
    'productId' in thing
      ? [w, eq(w.productId, thing.productId)]
      : [u, eq(u.orderId, thing.orderId)];
  const { storeId, platform } = thing;
  return { table, its: and(eq(table.storeId, storeId), eq(table.platform, platform), isIt) };
};

/** Moves the looks of one that `which` names; false: there are none. */
const moveLooks = async (
  tx: Tx,
  thing: LookedAt,
  { which, to }: { which: (table: Table) => SQL; to: number },
): Promise<boolean> => {
  const { table, its } = rowsOf(tx, thing);
  const moved = await tx
    .update(table)
    .set({ lookAt: to })
    .where(and(its, which(table)))
    .returning({ storeId: table.storeId });
  return moved.length > 0;
};

/**
 * Takes the looks of one that are due, for whoever asks the shop now; false: another node has taken
 * them. Where nothing comes of it they are due again at `until`.
 */
export const takeLooks = (
  tx: Tx,
  thing: LookedAt,
  { at, until }: { at: number; until: number },
): Promise<boolean> => moveLooks(tx, thing, { which: ({ lookAt }) => lte(lookAt, at), to: until });

/** What was taken has been looked at; what woke meanwhile stays awake. */
export const lookNext = async (
  tx: Tx,
  thing: LookedAt,
  { taken, next }: { taken: number; next: number },
): Promise<void> => {
  await moveLooks(tx, thing, { which: ({ lookAt }) => eq(lookAt, taken), to: next });
};

/** The shop has told of one by itself: it is asked at once. */
export const wakeLooks = async (tx: Tx, thing: LookedAt, at: number): Promise<void> => {
  await moveLooks(tx, thing, { which: ({ lookAt }) => gt(lookAt, at), to: at });
};

/** The shop did not answer for one and is left alone: what of its kind is due there waits until then. */
export const putOffLooks = async (tx: Tx, thing: LookedAt, until: number): Promise<void> => {
  const { table } = rowsOf(tx, thing);
  await tx
    .update(table)
    .set({ lookAt: until })
    .where(and(eq(table.storeId, thing.storeId), lte(table.lookAt, until)));
};
