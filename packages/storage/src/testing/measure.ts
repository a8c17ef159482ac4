/**
 * Prints the figures of README.md for this machine: `node src/testing/measure.ts [conversations]`.
 * With a number it also fills a file with that many conversations of ten messages each.
 */
import { availableParallelism, cpus } from 'node:os';
import {
  conversations as conversationsOf,
  entries,
  inbox,
  type Storage,
  type StorageOptions,
} from '../index.ts';
import { openStorage } from '../open.ts';
import { createDiskGauge } from '../sqlite/disk-gauge.ts';
import { measureFsync } from '../sqlite/fsync-time.ts';
import { findPostgres } from './find-postgres.ts';
import { addConversation, addShop, append, draft, message, SHOPPER, type Shop } from './shop.ts';
import { createPostgresDatabase, createSqliteFile, type Throwaway } from './throwaway.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const median = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const addShops = async (storage: Storage, count: number): Promise<Shop[]> => {
  const shop = await addShop(storage);
  const shops = [shop];
  while (shops.length < count) {
    const conversationId = await addConversation(storage, shop.storeId, shop.shopperId);
    shops.push({ ...shop, conversationId });
  }
  return shops;
};

/** `width` senders, each waiting for its answer before it sends again. */
const load = async (storage: Storage, shops: Shop[], width: number, total: number) => {
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  let left = total;
  const send = async (shop: Shop) => {
    while (left-- > 0) await append(storage, draft(shop, SHOPPER, message('How warm is it?')));
  };
  await Promise.all(shops.slice(0, width).map(send));
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: (total * 1_000) / (performance.now() - begun), cpu: (user + system) / total };
};

const measureAppend = async (name: string, database: Throwaway, options: StorageOptions) => {
  const storage = await openStorage(database.url, options);
  const shops = await addShops(storage, 256);
  await load(storage, shops, 64, 2_000);
  for (const [width, total] of [
    [1, 1_000],
    [64, 20_000],
    [256, 40_000],
  ] as const) {
    const { perSecond, cpu } = await load(storage, shops, width, total);
    say(`${name}, ${width} at once: ${perSecond.toFixed(0)}/s, ${cpu.toFixed(0)} µs CPU each`);
  }
  await storage.close();
  await database.drop();
};

const time = async (work: () => Promise<unknown>) => {
  const rounds = [];
  for (let i = 0; i < 201; i++) {
    const begun = performance.now();
    await work();
    rounds.push(performance.now() - begun);
  }
  return `${median(rounds).toFixed(3)} ms`;
};

const measureLists = async (conversations: number) => {
  const database = await createSqliteFile();
  const storage = await openStorage(database.url);
  const shops = await addShops(storage, conversations);
  for (let from = 0; from < shops.length; from += 400) {
    const some = shops.slice(from, from + 400);
    await Promise.all(
      some.flatMap((shop) =>
        Array.from({ length: 10 }, (_, i) =>
          append(storage, draft(shop, SHOPPER, message(`message ${i}`))),
        ),
      ),
    );
  }
  const [shop] = shops;
  if (!shop) return;
  const { storeId, agentId } = shop;
  const asked = { storeId, agentId, tab: 'unassigned', limit: 50 } as const;
  const { read } = storage;
  const early = shops[Math.min(60, shops.length - 1)] ?? shop;
  const place = await conversationsOf.findConversation(read, storeId, early.conversationId);
  const before = { updatedAt: place?.updatedAt ?? 0, conversationId: early.conversationId };
  say(`${conversations} conversations, ${conversations * 10} messages (SQLite):`);
  say(`  inbox, first page: ${await time(() => inbox.listInbox(read, asked))}`);
  say(`  inbox, last page: ${await time(() => inbox.listInbox(read, { ...asked, before }))}`);
  say(`  last 50 entries: ${await time(() => entries.fetchEntries(read, { ...shop, limit: 50 }))}`);
  say(`  counts: ${await time(() => inbox.counts(read, asked))}`);
  await storage.close();
  const begun = performance.now();
  const again = await openStorage(database.url);
  say(`  open: ${(performance.now() - begun).toFixed(0)} ms`);
  await again.close();
  await database.drop();
};

say(`${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}`);
const probe = await createSqliteFile();
say(
  `fsync, lower quartile of fifteen: ${createDiskGauge(measureFsync(probe.path)).milliseconds().toFixed(2)} ms`,
);
await probe.drop();
for (const appendOn of ['event_loop', 'worker'] as const) {
  await measureAppend(`SQLite on the ${appendOn}`, await createSqliteFile(), {
    sqlite: { appendOn },
  });
}
const server = await findPostgres();
if (server) await measureAppend('Postgres', await createPostgresDatabase(server), {});
await server?.stop();
for (const count of process.argv.slice(2)) await measureLists(Number(count));
