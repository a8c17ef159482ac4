import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, test } from 'vitest';
import { entries, openStorage, type Storage, type StorageOptions, stores } from '../index.ts';
import { createSqliteFile, type Throwaway } from '../testing/index.ts';
import { addShop, addStore, append, draft, message, SHOPPER, type Shop } from '../testing/shop.ts';

const child = (name: string) => join(import.meta.dirname, '../testing/children', `${name}.ts`);

const opened: (Storage | Throwaway | ChildProcess)[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) {
    if ('close' in one) await one.close();
    else if ('drop' in one) await one.drop();
    else one.kill();
  }
});

const newFile = async () => {
  const file = await createSqliteFile();
  opened.push(file);
  return file;
};

const open = async (url: string, sqlite: StorageOptions['sqlite'] = {}) => {
  const storage = await openStorage(url, { sqlite });
  opened.push(storage);
  return storage;
};

/** Another process that holds the lock until it is told to let go. */
const holdLock = async (path: string) => {
  const process_ = spawn(process.execPath, [child('hold-lock'), path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  opened.push(process_);
  await once(process_.stdout, 'data');
  return async () => {
    const gone = once(process_, 'exit');
    process_.stdin.end();
    await gone;
  };
};

const logOf = async (storage: Storage, shop: Shop) =>
  (await entries.fetchEntries(storage.read, { ...shop, limit: 10_000 }))?.entries ?? [];

const WAYS = ['auto', 'event_loop', 'worker'] as const;

describe.each(WAYS)('4 a lock held by another process, writing on: %s', (appendOn) => {
  test('the event loop goes on, and what waits is stored when the lock is free', async () => {
    const { url, path } = await newFile();
    const storage = await open(url, { appendOn });
    const shop = await addShop(storage);
    const release = await holdLock(path);
    const waiting = ['a', 'b'].map((text) => storage.append(draft(shop, SHOPPER, message(text))));
    // Reading works meanwhile, and only a free event loop ever comes to the line that releases.
    let writing: Promise<unknown> | undefined;
    for (let i = 0; i < 20; i++) {
      await new Promise((done) => setTimeout(done, 5));
      expect(await logOf(storage, shop)).toEqual([]);
      writing ??= addStore(storage);
    }
    await release();
    expect(await Promise.all(waiting)).toMatchObject([
      { value: { entry: { seq: 1 } } },
      { value: { entry: { seq: 2 } } },
    ]);
    await writing;
    await append(storage, draft(shop, SHOPPER, message('c')));
    expect(await logOf(storage, shop)).toHaveLength(3);
  });

  test('held too long, drafts and writes are refused as busy and can be sent again', async () => {
    const { url, path } = await newFile();
    const storage = await open(url, { appendOn, lockWaitMs: 60 });
    const shop = await addShop(storage);
    const release = await holdLock(path);
    const what = draft(shop, SHOPPER, message('patience'));
    const refused = await storage.append(what);
    expect(refused).toMatchObject({ ok: false, error: { code: 'busy', retryAfterMs: 1_000 } });
    await expect(addStore(storage)).rejects.toMatchObject({ problem: 'busy', retryAfterMs: 1_000 });
    await expect(storage.check()).rejects.toMatchObject({ problem: 'busy' });
    await release();
    expect(await append(storage, what)).toMatchObject({ repeated: false, entry: { seq: 1 } });
    await storage.check();
  });
});

test('4 the queue is bounded while the lock is held, and what was refused is not stored', async () => {
  const { url, path } = await newFile();
  const storage = await open(url);
  const shop = await addShop(storage);
  const release = await holdLock(path);
  const results = Array.from({ length: 5_000 }, (_, i) =>
    storage.append(draft(shop, SHOPPER, message(`${i}`))),
  );
  const late = await results.at(-1);
  expect(late).toMatchObject({ ok: false, error: { code: 'busy' } });
  await release();
  const stored = (await Promise.all(results)).filter((result) => result.ok);
  expect(await logOf(storage, shop)).toHaveLength(stored.length);
  expect(stored.length).toBeLessThan(5_000);
});

describe.each(['event_loop', 'worker'] as const)('a full disk, writing on the %s', (appendOn) => {
  test('is refused as full, keeps what was stored, and recovers once there is room', async () => {
    const { url } = await newFile();
    // Empty tables and their indexes take most of it.
    const storage = await open(url, { appendOn, maxPages: 400 });
    const shop = await addShop(storage);
    const text = 'x'.repeat(3_000);
    let last = await storage.append(draft(shop, SHOPPER, message(text)));
    let stored = 0;
    while (last.ok) {
      stored += 1;
      last = await storage.append(draft(shop, SHOPPER, message(text)));
    }
    expect(last).toMatchObject({ error: { code: 'full', retryAfterMs: 5_000 } });
    expect(await logOf(storage, shop)).toHaveLength(stored);
    // Room is made: what is deleted leaves pages to use again.
    await storage.write((tx) => tx.delete(tx.tables.entries).then(() => undefined));
    const again = await append(storage, draft(shop, SHOPPER, message(text)));
    expect(again.entry.seq).toBe(stored + 1);
  });
});

describe('4 the writing thread', () => {
  test('may die: its drafts are refused as unavailable and the next batch gets a new one', async () => {
    const { url, folder } = await newFile();
    const storage = await open(url, { appendOn: 'worker' });
    const shop = await addShop(storage);
    const what = draft(shop, SHOPPER, message('one'));
    // Where there is no folder the thread cannot open the file, and ends.
    renameSync(folder, `${folder}-away`);
    expect(await storage.append(what)).toMatchObject({ error: { code: 'unavailable' } });
    renameSync(`${folder}-away`, folder);
    expect(await append(storage, what)).toMatchObject({ repeated: false, entry: { seq: 1 } });
  });

  test('tells of an unforeseen error and goes on', async () => {
    const { url, path } = await newFile();
    const storage = await open(url, { appendOn: 'worker' });
    const shop = await addShop(storage);
    const spoken = () =>
      storage.append(draft(shop, { kind: 'agent', agentId: shop.agentId }, message('hi')));
    await append(storage, draft(shop, SHOPPER, message('one')));
    const other = new Database(path);
    other.exec('alter table speakers rename to speakers_');
    await expect(spoken()).rejects.toThrow('speakers');
    other.exec('alter table speakers_ rename to speakers');
    other.close();
    expect(await spoken()).toMatchObject({ value: { entry: { seq: 2 } } });
  });
});

test('21 a database that a newer version has migrated further is used as it is', async () => {
  const { url, path } = await newFile();
  const storeId = await addStore(await open(url));
  const newer = new Database(path);
  newer.exec(`insert into aisle_migrations values (9999999999999, 'from the future');
    alter table stores add column motto text`);
  newer.close();
  const storage = await open(url);
  expect(await stores.findStore(storage.read, storeId)).toMatchObject({ storeId });
  await addShop(storage);
});

describe('what cannot be opened is said in one line', () => {
  const failure = async (url: string) => {
    const error = await openStorage(url).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'StorageError', problem: 'unusable' });
    const text = String(error);
    expect(text).not.toContain('\n');
    return text;
  };

  test('a file that is not a database keeps every byte', async () => {
    const { url, path } = await newFile();
    writeFileSync(path, 'Dear diary, '.repeat(1_000));
    expect(await failure(url)).toContain(`${path} is not a database or is damaged`);
    expect(statSync(path).size).toBe(12_000);
  });

  test('a damaged database', async () => {
    const { url, path } = await newFile();
    await (await openStorage(url)).close();
    const bytes = Buffer.alloc(statSync(path).size, 0xff);
    bytes.write('SQLite format 3\0');
    writeFileSync(path, bytes);
    expect(await failure(url)).toContain('is not a database or is damaged');
  });

  test("another program's database is left as it is", async () => {
    const { url, path } = await newFile();
    const foreign = new Database(path);
    foreign.exec('create table recipes (name)');
    foreign.close();
    expect(await failure(url)).toContain('belongs to another program');
    const again = new Database(path);
    const names = again.prepare('select name from sqlite_schema').pluck().all();
    again.close();
    expect(names).toEqual(['recipes']);
  });

  test('a folder in the way', async () => {
    const { url, path } = await newFile();
    mkdirSync(path);
    expect(await failure(url)).toContain('cannot use the database');
  });

  test('a file where a folder should be', async () => {
    const { folder } = await newFile();
    writeFileSync(join(folder, 'data'), '');
    expect(await failure(`file:${folder}/data/aisle.db`)).toContain('cannot use the database');
  });

  test('an address of no known kind, without its password', async () => {
    const text = await failure('mysql://root:secret@localhost/aisle');
    expect(text).toContain('neither file:PATH nor postgres://');
    expect(text).not.toContain('secret');
  });

  test('a folder that may not be written', async () => {
    const { url, folder } = await newFile();
    chmodSync(folder, 0o555);
    // Root may write everywhere, so another user tries.
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const said = execFileSync(process.execPath, [child('try-open'), url], user).toString();
    chmodSync(folder, 0o755);
    expect(said).toMatch(/^StorageError: cannot use the database .*aisle\.db: .+\n$/);
  });
});
