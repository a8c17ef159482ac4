import { and, eq, gt, lt, lte, sql } from 'drizzle-orm';
import { MAIL_QUIET_MS } from './append/log-state.ts';
import type { Read, Tx } from './storage.ts';

export type MailAddressRecord = Read['tables']['mailAddresses']['$inferSelect'];

type OneShopper = { storeId: string; shopperId: string };

const one = (read: Read, { storeId, shopperId }: OneShopper) => {
  const { mailAddresses: m } = read.tables;
  return and(eq(m.storeId, storeId), eq(m.shopperId, shopperId));
};

/** The address she has left; null: none. */
export const findAddress = async (
  read: Read,
  shopper: OneShopper,
): Promise<MailAddressRecord | null> => {
  const [row] = await read.select().from(read.tables.mailAddresses).where(one(read, shopper));
  return row ?? null;
};

/**
 * She leaves an address. The same once more keeps what is known of it; another one, or one that had
 * enough, is a stranger's.
 */
export const leaveAddress = async (
  tx: Tx,
  left: OneShopper & { email: string; page: string | null; at: number },
): Promise<void> => {
  const { at, ...row } = left;
  await tx.lock(`mail address ${left.shopperId}`);
  const known = await findAddress(tx, left);
  if (known?.email === left.email && known.bouncedAt === null && known.stoppedAt === null) {
    await tx.update(tx.tables.mailAddresses).set({ page: row.page }).where(one(tx, left));
    return;
  }
  await dropAddress(tx, left);
  await tx.insert(tx.tables.mailAddresses).values({ ...row, leftAt: at });
};

/** Forgets her address and what waits to be mailed there; codes and letters of the past stay. */
export const dropAddress = async (tx: Tx, shopper: OneShopper): Promise<void> => {
  await tx.delete(tx.tables.mailAddresses).where(one(tx, shopper));
  await mailNoMore(tx, shopper);
};

/** It is hers. False: she has left another one meanwhile. */
export const verifyAddress = async (
  tx: Tx,
  { email, at, ...shopper }: OneShopper & { email: string; at: number },
): Promise<boolean> => {
  const { mailAddresses: m } = tx.tables;
  const [row] = await tx
    .update(m)
    .set({ verifiedAt: at, stoppedAt: null, bouncedAt: null })
    .where(and(one(tx, shopper), eq(m.email, email)))
    .returning({ email: m.email });
  if (row) await mailFrom(tx, shopper, at);
  return row !== undefined;
};

/** Nothing is mailed there any more: she said so, or it does not arrive. False: another address. */
export const endAddress = async (
  tx: Tx,
  ended: OneShopper & { email: string; at: number; because: 'stopped' | 'bounced' },
): Promise<boolean> => {
  const { mailAddresses: m } = tx.tables;
  const { email, at, because } = ended;
  const [row] = await tx
    .update(m)
    .set(because === 'stopped' ? { stoppedAt: at } : { bouncedAt: at })
    .where(and(one(tx, ended), eq(m.email, email)))
    .returning({ email: m.email });
  if (row) await mailNoMore(tx, ended);
  return row !== undefined;
};

/** From now on what she does not see is mailed, and what she has not seen yet soon. */
const mailFrom = async (tx: Tx, { storeId, shopperId }: OneShopper, at: number): Promise<void> => {
  const { conversations: c } = tx.tables;
  const hers = and(eq(c.storeId, storeId), eq(c.shopperId, shopperId));
  await tx.update(c).set({ mailedSince: at }).where(hers);
  await tx
    .update(c)
    .set({ mailDueAt: at + MAIL_QUIET_MS })
    .where(and(hers, gt(c.shopperUnread, 0)));
};

const mailNoMore = async (tx: Tx, { storeId, shopperId }: OneShopper): Promise<void> => {
  const { conversations: c } = tx.tables;
  await tx
    .update(c)
    .set({ mailedSince: null, mailDueAt: null })
    .where(and(eq(c.storeId, storeId), eq(c.shopperId, shopperId)));
};

/** An address by its keyed hash, and who left it. */
type OneCode = OneShopper & { addressHash: string };

/** Takes the one code an address gets in a while. False: it had one since then. */
export const takeCode = async (
  tx: Tx,
  { at, notSince, ...code }: OneCode & { letterId: string; at: number; notSince: number },
): Promise<boolean> => {
  const { mailCodes } = tx.tables;
  await tx.delete(mailCodes).where(lte(mailCodes.at, notSince));
  const taken = await tx
    .insert(mailCodes)
    .values({ ...code, at, tries: 0 })
    .onConflictDoNothing()
    .returning({ at: mailCodes.at });
  return taken.length > 0;
};

/** When the code she may try now was made, this try counted; null: she has none, or none is left. */
export const tryCode = async (
  tx: Tx,
  { most, since, ...code }: OneCode & { most: number; since: number },
): Promise<number | null> => {
  const { mailCodes: c } = tx.tables;
  const [row] = await tx
    .update(c)
    .set({ tries: sql`${c.tries} + 1` })
    .where(
      and(
        eq(c.addressHash, code.addressHash),
        eq(c.storeId, code.storeId),
        eq(c.shopperId, code.shopperId),
        lt(c.tries, most),
        gt(c.at, since),
      ),
    )
    .returning({ at: c.at });
  return row?.at ?? null;
};

/** When the code that this letter brings was made; null: it is not worth anything any more. */
export const findCode = async (
  read: Read,
  code: OneCode & { letterId: string },
): Promise<number | null> => {
  const { mailCodes: c } = read.tables;
  const [row] = await read
    .select({ at: c.at })
    .from(c)
    .where(
      and(
        eq(c.addressHash, code.addressHash),
        eq(c.storeId, code.storeId),
        eq(c.shopperId, code.shopperId),
        eq(c.letterId, code.letterId),
      ),
    );
  return row?.at ?? null;
};
