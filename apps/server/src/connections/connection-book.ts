import { isDeepStrictEqual } from 'node:util';
import { type Connector, type Fetch, openConnector, PLATFORMS } from '@aisle/commerce';
import { type ConnectionRecord, catalogueImports, connections, type Storage } from '@aisle/storage';
import type { KeySealer } from './seal-keys.ts';

/** What was filled in for a platform. */
export type FilledIn = { platform: string; fields: Record<string, string> };

/** The shops behind our stores: opened once and kept until their connection changes. */
export type ConnectionBook = {
  /** null where the store has only the snippet. */
  of(storeId: string): Promise<Connector | null>;
  /** The same as the database has it at this moment. */
  now(storeId: string): Promise<Connector | null>;
  /** Opens what was filled in, with stored keys where one was left out. Keeps nothing. */
  open(storeId: string, filledIn: FilledIn): Promise<Connector>;
  /** The copy of another shop's catalogue goes with what is replaced. */
  save(storeId: string, filledIn: FilledIn): Promise<void>;
  /** And the copy of its catalogue. */
  drop(storeId: string): Promise<void>;
  /** As it is stored, keys by their last four characters. */
  read(storeId: string): Promise<ReadConnection | null>;
  noteCheck(storeId: string, problem: string | null): Promise<void>;
};

export type ReadConnection = Pick<
  ConnectionRecord,
  'platform' | 'settings' | 'problem' | 'checkedAt'
> & { keys: Record<string, string> };

type Parts = {
  storage: Storage;
  sealer: KeySealer;
  fetch: Fetch;
  clock: () => number;
  /** For stores without a connection of their own. */
  otherwise: (storeId: string) => Promise<Connector | null>;
};

/** Another node's change shows after this long. */
const KEPT_MS = 5_000;
const KEPT_STORES = 10_000;

export function createConnectionBook(parts: Parts): ConnectionBook {
  const { storage, sealer, fetch, clock, otherwise } = parts;
  type Kept = { at: number; updatedAt: number; connector: Connector | null };
  const kept = new Map<string, Kept>();

  const keysOf = ({ storeId, sealedKeys }: ConnectionRecord): Record<string, string> =>
    sealedKeys === null ? {} : (sealer.open(storeId, sealedKeys) ?? {});

  const open = (record: ConnectionRecord): Connector =>
    openConnector(record.platform, { ...record.settings, ...keysOf(record) }, { fetch, clock });

  /** What was filled in, with the stored keys of the same platform beneath it. */
  async function complete(storeId: string, { platform, fields }: FilledIn) {
    const before = await connections.findConnection(storage.read, storeId);
    const known = before?.platform === platform ? keysOf(before) : {};
    const form = PLATFORMS.find((one) => one.platform === platform)?.fields ?? [];
    const settings: Record<string, string> = {};
    const keys: Record<string, string> = {};
    for (const { name, secret } of form) {
      const value = fields[name]?.trim() || (secret ? known[name] : undefined);
      if (value) (secret ? keys : settings)[name] = value;
    }
    return { settings, keys };
  }

  async function now(storeId: string): Promise<Connector | null> {
    const record = await connections.findConnection(storage.read, storeId);
    const known = kept.get(storeId);
    const same = known?.connector && known.updatedAt === record?.updatedAt;
    const connector = same ? known.connector : record && open(record);
    if (kept.size >= KEPT_STORES) kept.clear();
    kept.set(storeId, { at: clock(), updatedAt: record?.updatedAt ?? 0, connector });
    return connector ?? otherwise(storeId);
  }

  return {
    of(storeId) {
      const known = kept.get(storeId);
      const fresh = known && clock() - known.at < KEPT_MS;
      return fresh ? Promise.resolve(known.connector ?? otherwise(storeId)) : now(storeId);
    },
    now,
    async open(storeId, filledIn) {
      const { settings, keys } = await complete(storeId, filledIn);
      return openConnector(filledIn.platform, { ...settings, ...keys }, { fetch, clock });
    },
    async save(storeId, filledIn) {
      const { settings, keys } = await complete(storeId, filledIn);
      const at = clock();
      const sealedKeys = Object.keys(keys).length > 0 ? sealer.seal(storeId, keys) : null;
      const { platform } = filledIn;
      const checked = { problem: null, checkedAt: at, updatedAt: at };
      await storage.write(async (tx) => {
        await tx.lock(`connection ${storeId}`);
        const before = await connections.findConnection(tx, storeId);
        await connections.saveConnection(tx, {
          ...{ storeId, platform, settings, sealedKeys },
          ...checked,
        });
        // With new keys it is the same shop still, and its copy stays searchable.
        const same = before?.platform === platform && isDeepStrictEqual(before.settings, settings);
        if (!same) await catalogueImports.dropCopy(tx, storeId);
      });
      kept.delete(storeId);
    },
    async drop(storeId) {
      await storage.write(async (tx) => {
        await connections.dropConnection(tx, storeId);
        await catalogueImports.dropCopy(tx, storeId);
      });
      kept.delete(storeId);
    },
    async read(storeId) {
      const record = await connections.findConnection(storage.read, storeId);
      if (!record) return null;
      const { platform, settings, problem, checkedAt } = record;
      const keys = Object.entries(keysOf(record)).map(([name, value]) => [name, value.slice(-4)]);
      return { platform, settings, problem, checkedAt, keys: Object.fromEntries(keys) };
    },
    noteCheck: (storeId, problem) =>
      storage.write((tx) => connections.noteCheck(tx, { storeId, problem, at: clock() })),
  };
}
