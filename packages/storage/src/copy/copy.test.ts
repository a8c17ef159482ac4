import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { conversationSearch, copy, newestLevel, openStorage, type Storage } from '../index.ts';
import { CANARY, everythingIn, plantCanary } from '../testing/canary.ts';
import {
  createPostgresDatabase,
  createSqliteFile,
  findPostgres,
  type Throwaway,
} from '../testing/index.ts';
import { addShop, append, byAgent, draft, message, type Shop } from '../testing/shop.ts';

const postgres = await findPostgres();
const databases: Throwaway[] = [];
const opened = new Set<Storage>();
const fresh = async (kind: Kind): Promise<string> => {
  const made = kind === 'SQLite' ? await createSqliteFile() : await onPostgres();
  databases.push(made);
  return made.url;
};
const onPostgres = () => {
  if (!postgres) throw new Error('there is no Postgres');
  return createPostgresDatabase(postgres);
};
afterEach(async () => {
  for (const storage of opened) await storage.close();
  opened.clear();
  for (const database of databases.splice(0)) await database.drop();
});
afterAll(() => postgres?.stop());

type Kind = 'SQLite' | 'Postgres';
const open = async (url: string): Promise<Storage> => {
  const storage = await openStorage(url);
  opened.add(storage);
  return storage;
};
const shut = async (storage: Storage) => {
  opened.delete(storage);
  await storage.close();
};

/** What a carrier may trip over. */
const ODD = 'Größe 🧶 \u2028 "quoted" \\ back\r\nمرحبا ' + "O'Neill; --";

/** A database with a shop in which everything has happened; closed again. */
const filled = async (kind: Kind): Promise<{ url: string; shop: Shop; all: string }> => {
  const url = await fresh(kind);
  const storage = await open(url);
  const shop = await addShop(storage);
  await plantCanary(storage, shop, 1);
  // More than nine: as texts, numbers have another order.
  const counted = Array.from({ length: 12 }, (_, i) => `message ${i}`);
  for (const text of [ODD, 'x'.repeat(4_000), ...counted])
    await append(storage, draft(shop, byAgent(shop.agentId), message(text)));
  const all = await everythingIn(storage);
  await shut(storage);
  return { url, shop, all };
};

/** A database with a shop, of which something is open. */
const inUse = async (kind: Kind) => {
  const url = await fresh(kind);
  const storage = await open(url);
  await addShop(storage);
  return { url, storage };
};

const carry = async (from: string, to: string, onInsert: (table: string) => void = () => {}) => {
  const source = await copy.openCopySource(from, { alone: true });
  const target = await copy.openCopyTarget(to).catch(async (error) => {
    await source.close();
    throw error;
  });
  const { insert } = target;
  try {
    const watched: copy.CopyTarget = {
      ...target,
      insert: async (table, rows) => {
        onInsert(table.name);
        await insert(table, rows);
      },
    };
    await copy.copyDatabase(source, watched);
    await copy.compareDatabases(source, target);
    await target.noteCarried();
    await target.finish();
  } finally {
    await source.close();
    await target.close();
  }
};

const WAYS: [Kind, Kind][] = [
  ['SQLite', 'SQLite'],
  ...((postgres
    ? [
        ['SQLite', 'Postgres'],
        ['Postgres', 'SQLite'],
      ]
    : []) as [Kind, Kind][]),
];

describe.each(WAYS)('a copy from %s to %s', (from, to) => {
  test('has every row as it was, and goes on from there', async () => {
    const { url, shop, all } = await filled(from);
    const place = await fresh(to);
    await carry(url, place);
    const storage = await open(place);
    expect(await everythingIn(storage)).toBe(all);
    const { storeId } = shop;
    const words = conversationSearch.wordsIn(CANARY);
    const { found } = await storage.searchConversations({ storeId, words, limit: 9 });
    expect(found.map(({ conversationId }) => conversationId)).toEqual([shop.conversationId]);
    // Numbers that the database gives are not given twice.
    const next = await addShop(storage);
    await append(storage, draft(next, byAgent(next.agentId), message('And here?')));
    await storage.write((tx) =>
      conversationSearch.indexConversations(tx, { storeId: next.storeId, limit: 9 }),
    );
  });

  test('that was killed is not served, and goes on where it was', async () => {
    const { url, all } = await filled(from);
    const place = await fresh(to);
    const died = carry(url, place, (table) => {
      if (table === 'entries') throw new Error('killed');
    });
    await expect(died).rejects.toThrow('killed');
    await expect(openStorage(place)).rejects.toThrow('was not finished: run that command again');
    const brought: string[] = [];
    await carry(url, place, (table) => brought.push(table));
    expect(brought).toContain('entries');
    expect(brought).not.toContain('stores');
    expect(await everythingIn(await open(place))).toBe(all);
  });

  test('into a database that holds something changes nothing there', async () => {
    const mine = await inUse(from);
    const other = await inUse(to);
    const all = await everythingIn(other.storage);
    await shut(mine.storage);
    await shut(other.storage);
    await expect(carry(mine.url, other.url)).rejects.toThrow('holds something already');
    expect(await everythingIn(await open(other.url))).toBe(all);
  });

  test('of or into a database in use is refused', async () => {
    const { url, storage } = await inUse(from);
    const place = await fresh(to);
    await expect(carry(url, place)).rejects.toThrow('in use: stop the server first');
    await shut(storage);
    await open(place);
    await expect(carry(url, place)).rejects.toThrow('in use: stop the server first');
  });

  test('that is not the same as its source says where', async () => {
    const { url, shop } = await filled(from);
    const place = await fresh(to);
    await carry(url, place);
    const storage = await open(place);
    await append(storage, draft(shop, byAgent(shop.agentId), message('One more')));
    await shut(storage);
    const [source, target] = await Promise.all([
      copy.openCopySource(url, { alone: true }),
      copy.openCopySource(place, { alone: true }),
    ]);
    await expect(copy.compareDatabases(source, target)).rejects.toThrow(
      new RegExp(`differs from its source in .* of conversation ${shop.conversationId}`),
    );
    await source.close();
    await target.close();
  });
});

describe.each(postgres ? (['SQLite', 'Postgres'] as const) : (['SQLite'] as const))(
  '%s',
  (kind) => {
    test('what is written while a source is open is not in it', async () => {
      const { url, shop, all } = await filled(kind);
      const storage = await open(url);
      const source = await copy.openCopySource(url, { alone: false });
      await append(storage, draft(shop, byAgent(shop.agentId), message('Meanwhile')));
      await addShop(storage);
      const place = await fresh('SQLite');
      const target = await copy.openCopyTarget(place);
      await copy.copyDatabase(source, target);
      await target.noteCarried();
      await target.finish();
      await Promise.all([source.close(), target.close()]);
      expect(await everythingIn(await open(place))).toBe(all);
    });

    test('tables of an earlier version are made, and brought up to date when it is opened', async () => {
      const place = await fresh(kind);
      const target = await copy.openCopyTarget(place, newestLevel() - 5);
      expect(target.level).toBe(newestLevel() - 5);
      await target.noteCarried();
      await target.finish();
      await target.close();
      await shut(await open(place));
      const source = await copy.openCopySource(place, { alone: true });
      expect(source.level).toBe(newestLevel());
      await source.close();
    });

    test('what holds something is refused before it is brought to another version', async () => {
      const { url } = await inUse('SQLite');
      const place = await fresh(kind);
      const old = await copy.openCopyTarget(place, newestLevel() - 5);
      const source = await copy.openCopySource(url, { alone: false });
      const stores = source.tables.find(({ name }) => name === 'stores');
      if (!stores) throw new Error('there is no table of stores');
      for await (const rows of source.rows(stores)) await old.insert(stores, rows);
      await old.finish();
      await Promise.all([old.close(), source.close()]);
      await expect(copy.openCopyTarget(place)).rejects.toThrow('holds something already');
      const left = await copy.openCopySource(place, { alone: true });
      expect([left.level, left.stage]).toEqual([newestLevel() - 5, 'none']);
      await left.close();
    });
  },
);
