import { eq } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** The shop behind a store, as it is kept: keys only sealed. */
export type ConnectionRecord = {
  storeId: string;
  platform: string;
  settings: Record<string, string>;
  sealedKeys: string | null;
  /** Why the shop could not be asked the last time; null: it could. */
  problem: string | null;
  checkedAt: number | null;
  /** Rises with every change of the connection itself. */
  updatedAt: number;
};

export const findConnection = async (
  read: Read,
  storeId: string,
): Promise<ConnectionRecord | null> => {
  const { connections } = read.tables;
  const [row] = await read.select().from(connections).where(eq(connections.storeId, storeId));
  return row ?? null;
};

/** One shop to a store: what was before is replaced. */
export const saveConnection = async (tx: Tx, connection: ConnectionRecord): Promise<void> => {
  const { connections } = tx.tables;
  const { storeId: _, ...set } = connection;
  await tx
    .insert(connections)
    .values(connection)
    .onConflictDoUpdate({ target: connections.storeId, set });
};

/** How the last try went; changes nothing else. */
export const noteCheck = async (
  tx: Tx,
  { storeId, problem, at }: { storeId: string; problem: string | null; at: number },
): Promise<void> => {
  const { connections } = tx.tables;
  await tx
    .update(connections)
    .set({ problem, checkedAt: at })
    .where(eq(connections.storeId, storeId));
};

export const dropConnection = async (tx: Tx, storeId: string): Promise<void> => {
  const { connections } = tx.tables;
  await tx.delete(connections).where(eq(connections.storeId, storeId));
};
