import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  conversations,
  entries,
  openStorage,
  type Storage,
  StorageError,
  type Tx,
} from '../index.ts';
import { createPostgresDatabase, findPostgres, type Throwaway } from '../testing/index.ts';
import {
  addConversation,
  addShop,
  addStore,
  append,
  draft,
  message,
  SHOPPER,
  SYSTEM,
} from '../testing/shop.ts';

const server = await findPostgres();
afterAll(() => server?.stop());

describe.skipIf(!server)('Postgres in trouble', () => {
  let database: Throwaway;
  let storage: Storage;
  let operator: Client;

  beforeAll(async () => {
    if (!server) throw new Error('there is no Postgres');
    database = await createPostgresDatabase(server);
    storage = await openStorage(database.url);
    operator = new Client({ connectionString: database.url, application_name: 'operator' });
    await operator.connect();
  });
  afterAll(async () => {
    await operator.end();
    await storage.close();
    await database.drop();
  });

  /** What an administrator's restart does to every connection of ours. */
  const cutAll = async (): Promise<number> => {
    const { rowCount } = await operator.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'aisle'`,
    );
    return rowCount ?? 0;
  };

  /** Resolves when a query of ours waits for a lock. */
  const untilOneWaits = async () => {
    const waiting = `select from pg_stat_activity where datname = current_database()
      and application_name = 'aisle' and wait_event_type = 'Lock'`;
    while ((await operator.query(waiting)).rowCount === 0) await delay(5);
  };

  test('1, 3 connections cut under load: all is stored once, in order, and answered', async () => {
    const shop = await addShop(storage);
    const results: ReturnType<Storage['append']>[] = [];
    let cut = 0;
    for (let i = 0; i < 300; i++) {
      results.push(storage.append(draft(shop, SHOPPER, message(`${i}`))));
      if (i % 10 === 0) await delay(1);
      if (i % 60 === 30) cut += await cutAll();
    }
    const answers = await Promise.all(results);
    expect(cut).toBeGreaterThan(0);
    const log = await entries.fetchEntries(storage.read, { ...shop, limit: 1_000 });
    expect(log?.entries.map(({ seq }) => seq)).toEqual(log?.entries.map((_, i) => i + 1));
    const texts = log?.entries.map(({ content }) => content.kind === 'message' && content.text);
    expect(new Set(texts).size).toBe(texts?.length);
    for (const [i, answer] of answers.entries()) {
      if (!answer.ok) expect(answer.error.code).toBe('unavailable');
      else expect(log?.entries[answer.value.entry.seq - 1]?.content).toEqual(message(`${i}`));
    }
    expect(answers.some((answer) => answer.ok)).toBe(true);
  });

  test('3 a database that is away refuses as unavailable and is used again when it is back', async () => {
    const shop = await addShop(storage);
    const name = new URL(database.url).pathname.slice(1);
    const what = draft(shop, SHOPPER, message('are you there?'));
    const outside = new Client({ connectionString: server?.url });
    await outside.connect();
    await outside.query(`alter database ${name} allow_connections false`);
    await cutAll();
    const refused = await storage.append(what);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'unavailable', retryAfterMs: 1_000 },
    });
    await expect(addStore(storage)).rejects.toMatchObject({ problem: 'unavailable' });
    await expect(storage.check()).rejects.toBeInstanceOf(StorageError);
    await outside.query(`alter database ${name} allow_connections true`);
    await outside.end();
    expect(await append(storage, what)).toMatchObject({ repeated: false, entry: { seq: 1 } });
    await storage.check();
  });

  test.each([
    ['forwards', (ids: string[]) => ids],
    ['backwards', (ids: string[]) => ids.toReversed()],
  ])(
    '2 a batch sent %s takes its rows in one order, so that none wait in a circle',
    async (_, order) => {
      const shop = await addShop(storage);
      const ids = [shop.conversationId];
      while (ids.length < 5) {
        ids.push(await addConversation(storage, shop.storeId, shop.shopperId));
      }
      const lock = 'select from conversations where conversation_id = any($1) for update';
      // While the first row is held by somebody else, the batch must hold none of the others.
      await operator.query('begin');
      await operator.query(lock, [ids.slice(0, 1)]);
      const batch = Promise.all(
        order(ids).map((conversationId) =>
          storage.append(draft({ ...shop, conversationId }, SHOPPER, message('hi'))),
        ),
      );
      await untilOneWaits();
      const free = await operator.query(`${lock} nowait`, [ids.slice(1)]);
      await operator.query('commit');
      expect(free.rowCount).toBe(4);
      expect(await batch).toMatchObject(Array(5).fill({ ok: true }));
    },
  );

  test('a deadlock with somebody else is tried again', async () => {
    const shop = await addShop(storage);
    const { storeId, shopperId, conversationId: first } = shop;
    const second = await addConversation(storage, storeId, shopperId);
    const lock = 'update conversations set head = head where conversation_id = $1';
    await operator.query("set deadlock_timeout = '10s'");
    await operator.query('begin');
    await operator.query(lock, [second]);
    // One turn, one batch: it takes the first row and waits for the second.
    const batch = Promise.all(
      [first, second].map((conversationId) =>
        storage.append(draft({ ...shop, conversationId }, SYSTEM, message('both'))),
      ),
    );
    await untilOneWaits();
    // Closes the circle; Postgres breaks it by ending the batch, which waits the shorter time.
    await operator.query(lock, [first]);
    await operator.query('commit');
    expect(await batch).toMatchObject([{ ok: true }, { ok: true }]);
    const heads = await conversations.heads(storage.read, storeId, [first, second]);
    expect(heads).toEqual({ [first]: 1, [second]: 1 });
  });

  test('12 a receipt that read the row before a further one was committed does not undo it', async () => {
    const shop = await addShop(storage);
    for (let i = 0; i < 5; i++) await append(storage, draft(shop, SHOPPER, message(`${i}`)));
    const other = await openStorage(database.url);
    const advance = (tx: Tx, seen: number) =>
      conversations.advanceReceipt(tx, { ...shop, side: 'agent', delivered: seen, seen, at: 1 });
    let late: Promise<unknown> = Promise.resolve();
    await storage.write(async (tx) => {
      await advance(tx, 4);
      // Another connection reads the old row and waits for the lock on it.
      late = other.write((tx2) => advance(tx2, 2));
      await untilOneWaits();
    });
    await late;
    await other.close();
    const { storeId, conversationId } = shop;
    const found = await conversations.findConversation(storage.read, storeId, conversationId);
    expect(found?.receipts.agent).toEqual({ delivered: 4, seen: 4 });
    expect(found?.unread).toBe(1);
  });

  test('what cannot be opened is said in one line, without the password', async () => {
    const named = (change: (url: URL) => void) => {
      const url = new URL(database.url);
      url.username = 'postgres';
      url.password = 'secret';
      change(url);
      return url.href;
    };
    for (const url of [
      named((u) => {
        u.pathname = '/no_such_database';
      }),
      named((u) => {
        u.port = '1';
      }),
    ]) {
      const error = await openStorage(url).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'StorageError', problem: 'unusable' });
      expect(String(error)).toMatch(/^StorageError: cannot use Postgres: [^\n]+$/);
      expect(String(error)).not.toContain('secret');
    }
  });

  test('3 a server that would not wait for the disk is told to', async () => {
    const name = new URL(database.url).pathname.slice(1);
    await operator.query(`alter database ${name} set synchronous_commit = off`);
    const careful = await openStorage(database.url);
    const synchronous = await careful.write(async (tx) => {
      const { stores } = tx.tables;
      const setting = sql<string>`current_setting('synchronous_commit')`;
      return (await tx.select({ setting }).from(stores).limit(1))[0]?.setting;
    });
    await careful.close();
    await operator.query(`alter database ${name} reset synchronous_commit`);
    expect(synchronous).toBe('on');
  });
});
