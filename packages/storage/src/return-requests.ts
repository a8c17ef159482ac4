import type { ReturnRequested } from '@aisle/protocol';
import { and, asc, eq } from 'drizzle-orm';
import type { OrderKey } from './orders.ts';
import type { Read, Tx } from './storage.ts';

export type ReturnStanding = 'open' | 'approved' | 'declined';

/** A wish to send something back, and where it stands. */
export type ReturnRecord = OrderKey & {
  conversationId: string;
  /** The client id of its entry. */
  clientId: string;
  /** Of its entry; null until that is stored. */
  seq: number | null;
  request: ReturnRequested;
  /** Pieces of each line that had come back before it. */
  before: Record<string, number>;
  standing: ReturnStanding;
  /** Client id of the answer that settled it. */
  answeredBy: string | null;
  /** What the shop calls it, empty where it gave no number; null: the shop was not told. */
  shopNumber: string | null;
};

type Named = { storeId: string; conversationId: string; clientId: string };

/** Reserves the pieces; asking again changes nothing. */
export const saveReturn = async (
  tx: Tx,
  record: Omit<ReturnRecord, 'seq' | 'standing' | 'answeredBy' | 'shopNumber'> & { at: number },
): Promise<void> => {
  const { at, ...request } = record;
  await tx
    .insert(tx.tables.returnRequests)
    .values({ ...request, standing: 'open', updatedAt: at })
    .onConflictDoNothing();
};

/** Its entry is stored. */
export const setReturnSeq = async (
  tx: Tx,
  { storeId, conversationId, clientId, seq }: Named & { seq: number },
): Promise<void> => {
  const { returnRequests: r } = tx.tables;
  await tx
    .update(r)
    .set({ seq })
    .where(
      and(eq(r.storeId, storeId), eq(r.conversationId, conversationId), eq(r.clientId, clientId)),
    );
};

/** Gives the pieces free again: its entry was not stored. */
export const dropReturn = async (
  tx: Tx,
  { storeId, conversationId, clientId }: Named,
): Promise<void> => {
  const { returnRequests: r } = tx.tables;
  await tx
    .delete(r)
    .where(
      and(eq(r.storeId, storeId), eq(r.conversationId, conversationId), eq(r.clientId, clientId)),
    );
};

const asked = (
  read: Read,
  { storeId, conversationId, seq }: { storeId: string; conversationId: string; seq: number },
) => {
  const { returnRequests: r } = read.tables;
  return and(eq(r.storeId, storeId), eq(r.conversationId, conversationId), eq(r.seq, seq));
};

type Row = Read['tables']['returnRequests']['$inferSelect'];
const toRecord = ({ updatedAt: _, ...record }: Row): ReturnRecord => record;

export const findReturn = async (
  read: Read,
  place: { storeId: string; conversationId: string; seq: number },
): Promise<ReturnRecord | null> => {
  const [row] = await read.select().from(read.tables.returnRequests).where(asked(read, place));
  return row ? toRecord(row) : null;
};

/** All requests for an order, in whichever conversation, oldest first. */
export const returnsOf = async (read: Read, key: OrderKey): Promise<ReturnRecord[]> => {
  const { returnRequests: r } = read.tables;
  const rows = await read
    .select()
    .from(r)
    .where(
      and(eq(r.storeId, key.storeId), eq(r.platform, key.platform), eq(r.orderId, key.orderId)),
    )
    .orderBy(asc(r.clientId));
  return rows.map(toRecord);
};

/** Settles an open request. The first answer stands; false: another had settled it. */
export const settleReturn = async (
  tx: Tx,
  answer: {
    storeId: string;
    conversationId: string;
    seq: number;
    standing: Exclude<ReturnStanding, 'open'>;
    answeredBy: string;
    shopNumber: string | null;
    at: number;
  },
): Promise<boolean> => {
  const { returnRequests: r } = tx.tables;
  const { standing, answeredBy, shopNumber, at } = answer;
  const settled = await tx
    .update(r)
    .set({ standing, answeredBy, shopNumber, updatedAt: at })
    .where(and(asked(tx, answer), eq(r.standing, 'open')))
    .returning({ clientId: r.clientId });
  return settled.length > 0;
};

/** Opens it again: the shop did not take what was answered. */
export const reopenReturn = async (
  tx: Tx,
  place: { storeId: string; conversationId: string; seq: number; answeredBy: string },
): Promise<void> => {
  const { returnRequests: r } = tx.tables;
  await tx
    .update(r)
    .set({ standing: 'open', answeredBy: null, shopNumber: null })
    .where(and(asked(tx, place), eq(r.answeredBy, place.answeredBy)));
};

/** Remembers what the shop calls it. */
export const setShopNumber = async (
  tx: Tx,
  place: { storeId: string; conversationId: string; seq: number; shopNumber: string },
): Promise<void> => {
  await tx
    .update(tx.tables.returnRequests)
    .set({ shopNumber: place.shopNumber })
    .where(asked(tx, place));
};
