import { type AuditRecord, audit, type Storage } from '@aisle/storage';

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
  return {
    async note({ storeId, actor, action, details = {} }) {
      const entry = {
        ...{ storeId, at: clock(), action, details: JSON.stringify(details) },
        ...{ actorId: actor?.agentId ?? '', actorName: actor?.name ?? '' },
      };
      await storage.write((tx) =>
        audit.addAuditEntry(tx, entry, (number, before) => sealOf({ ...entry, number }, before)),
      );
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
