import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InboxFilter } from '@aisle/protocol';
import { entries, handling, inbox } from '@aisle/storage';
import { measureConsole } from '../console/measure.ts';
import { type Figure, median } from '../figure.ts';
import { timeStart } from '../processes/time-start.ts';
import { compare, type Read } from './compare.ts';
import { type Filled, fill } from './fill.ts';
import { fillOrders } from './fill-orders.ts';
import { reportsAt } from './reports.ts';
import { measureSearchOnPostgres, SEARCHES } from './searches.ts';

const [SMALL, LARGE] = [10_000, 100_000];

/** What an agent does all day, on a small and a tenfold history, in turn. */
const READS: Read[] = [
  {
    what: 'inbox, first page',
    read: ({ storage, storeId, agentId }) =>
      inbox.listInbox(storage.read, { storeId, tab: 'open', agentId, limit: 50 }),
  },
  {
    what: 'inbox, counts',
    read: ({ storage, storeId, agentId }) => inbox.counts(storage.read, { storeId, agentId }),
  },
  {
    what: 'a conversation’s last 50',
    read: ({ storage, storeId, some }) =>
      entries.fetchEntries(storage.read, { storeId, conversationId: some[0] ?? '', limit: 50 }),
  },
  {
    what: 'catching up after a reconnect',
    read: ({ storage, storeId, some }, i) =>
      entries.fetchEntries(storage.read, {
        storeId,
        conversationId: some[i % some.length] ?? '',
        after: 5,
        limit: 50,
      }),
  },
];

const NOW = Date.now();

/** What an agent narrows down or looks for; `rare` and `urgent` is the oldest conversation alone. */
const LOOKS: typeof READS = [
  {
    what: 'switching: row, handling and last 50',
    read: async ({ storage, storeId, some }, i) => {
      const conversationId = some[i % some.length] ?? '';
      await inbox.inboxRows(storage.read, { storeId, conversationIds: [conversationId] });
      await handling.findHandling(storage.read, { storeId, conversationId });
      await entries.fetchEntries(storage.read, { storeId, conversationId, limit: 50 });
    },
  },
  {
    what: 'a view that almost nothing fits, first page',
    read: ({ storage, ...who }) => inbox.listInbox(storage.read, view(who, { priority: 'urgent' })),
  },
  {
    what: 'a view by a rare tag, first page',
    read: ({ storage, ...who }) => inbox.listInbox(storage.read, view(who, { tags: ['rare'] })),
  },
  {
    what: 'a view’s count',
    read: ({ storage, ...who }) =>
      inbox.countFitting(storage.read, view(who, { priority: 'urgent' })),
  },
];

const view = (
  { storeId, agentId }: Pick<Filled, 'storeId' | 'agentId'>,
  filter: InboxFilter,
): inbox.InboxAsked => ({ storeId, agentId, tab: 'open', filter, at: NOW, limit: 50 });

/** Everything read on ten times the history, and the server's start on it. */
export async function measureGrowth(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-growth-'));
  const url = (size: number) => `file:${join(folder, `${size}.db`)}`;
  const small = await fill(url(SMALL), SMALL);
  const large = await fill(url(LARGE), LARGE);
  const figures: Figure[] = [];
  await fillOrders(small, SMALL, NOW);
  await fillOrders(large, LARGE, NOW);
  const reads = [...READS, ...LOOKS, ...SEARCHES, ...reportsAt(NOW)];
  figures.push(...(await compare(reads, small, large)));
  await small.storage.close();
  await large.storage.close();
  figures.push(
    ...(await measureConsole(
      { databaseUrl: url(SMALL), storeId: small.storeId },
      { databaseUrl: url(LARGE), storeId: large.storeId },
    )),
    ...(await measureSearchOnPostgres(SMALL, LARGE)),
  );
  const starts = { empty: [] as number[], large: [] as number[] };
  // The first start of all creates the empty database and what Node keeps of its compiling.
  await timeStart(url(0));
  for (let i = 0; i < 5; i++) {
    starts.empty.push(await timeStart(url(0)));
    starts.large.push(await timeStart(url(LARGE)));
  }
  const [empty, full] = [median(starts.empty), median(starts.large)];
  figures.push(
    {
      what: 'start of the server, empty database',
      value: `${(empty / 1_000).toFixed(2)} s`,
      budget: '≤ 1 s',
      holds: empty <= 1_000,
    },
    {
      what: 'start of the server: a million messages to none',
      value: `${(full / empty).toFixed(2)} ×`,
      budget: '≤ 1.5 ×',
      holds: full <= 1.5 * empty,
    },
  );
  rmSync(folder, { recursive: true, force: true });
  return figures;
}
