import type { Result } from '@aisle/protocol';
import { type AuditRecord, audit, type Storage, type Tx } from '@aisle/storage';
import { v7 } from 'uuid';

type Details = Record<string, string | number | boolean>;

/** Something somebody did, before it is written. */
export type Deed = {
  storeId: string;
  /** Null: no agent of the store. */
  actor: { agentId: string; name: string } | null;
  action: string;
  details?: Details;
};

/** Who did what: entries that are only ever added, each sealing the one before it (rule 36). */
export type AuditLog = {
  note(deed: Deed): Promise<void>;
  /**
   * Does something and notes it if it went through. What is to be done is on disk before it begins: if
   * the server ends before the entry is written, or `act` throws, `noteUnsettled` finds it.
   *
   * @param happened whether there is anything to note; by default whatever was not refused
   */
  noting<T>(
    deed: Deed,
    act: () => Promise<Result<T>>,
    happened?: (result: Result<T>) => boolean,
  ): Promise<Result<T>>;
  /** Notes what was begun before then and of which nobody knows what came of it, in any store. */
  noteUnsettled(before: number): Promise<void>;
  /** Walks the store's chain; `brokenAt` is the first number that is not as it was written. */
  check(storeId: string): Promise<{ entries: number; brokenAt: number | null }>;
};

const AT_ONCE = 500;

/** @param seal a hash only this server can make: who has the database alone cannot mend a chain */
export function createAuditLog(
  storage: Storage,
  seal: (text: string) => string,
  clock: () => number,
): AuditLog {
  const sealOf = (entry: Omit<AuditRecord, 'hash'>, before: string): string => {
    const { storeId, number, at, actorId, actorName, action, details } = entry;
    return seal(JSON.stringify([before, storeId, number, at, actorId, actorName, action, details]));
  };
  const entryOf = ({ storeId, actor, action, details = {} }: Deed) => ({
    ...{ storeId, at: clock(), action, details: JSON.stringify(details) },
    ...{ actorId: actor?.agentId ?? '', actorName: actor?.name ?? '' },
  });
  const add = (tx: Tx, entry: Omit<AuditRecord, 'number' | 'hash'>) =>
    audit.addAuditEntry(tx, entry, (number, before) => sealOf({ ...entry, number }, before));
  return {
    note: (deed) => storage.write((tx) => add(tx, entryOf(deed))),
    async noting(deed, act, happened = ({ ok }) => ok) {
      const intent = { ...entryOf(deed), intentId: v7() };
      await storage.write((tx) => audit.addIntent(tx, intent));
      const result = await act();
      const entry = entryOf(deed);
      await storage.write(async (tx) => {
        await audit.settleIntent(tx, intent);
        if (happened(result)) await add(tx, entry);
      });
      return result;
    },
    async noteUnsettled(before) {
      const old = await audit.oldIntents(storage.read, { before, limit: AT_ONCE });
      for (const { intentId, details, ...begun } of old) {
        const told = { ...JSON.parse(details), outcome: 'unknown' };
        const entry = { ...begun, details: JSON.stringify(told) };
        await storage.write(async (tx) => {
          if (await audit.settleIntent(tx, { ...begun, intentId })) await add(tx, entry);
        });
      }
    },
    async check(storeId) {
      const { read } = storage;
      const heads = await audit.auditHeads(read);
      const head = heads.find((one) => one.storeId === storeId) ?? { number: 0, hash: '' };
      let [last, hash] = [0, ''];
      for (;;) {
        const rows = await audit.auditAfter(read, storeId, last, AT_ONCE);
        for (const { hash: kept, ...entry } of rows) {
          const whole = entry.number === last + 1 && kept === sealOf(entry, hash);
          if (!whole) return { entries: head.number, brokenAt: last + 1 };
          [last, hash] = [entry.number, kept];
        }
        if (rows.length < AT_ONCE) break;
      }
      // Whoever writes right now may be one ahead of the head that was read.
      const cut = last < head.number || (last === head.number && hash !== head.hash);
      return { entries: last, brokenAt: cut ? last + 1 : null };
    },
  };
}
