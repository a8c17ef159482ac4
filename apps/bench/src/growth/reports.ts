import type { ServedPlace } from '@aisle/protocol';
import { ratings, report, reportSums, sales, service, topics } from '@aisle/storage';
import type { Read } from './compare.ts';
import type { Filled } from './fill.ts';
import { ordersFrom } from './fill-orders.ts';

/** Conversations read at once for the service, as the server does. */
const AT_ONCE = 1_000;

/** Every conversation of the period, as the report on the service counts them. */
async function everyServed({ storage, storeId, newest }: Filled): Promise<void> {
  let before: ServedPlace | null = null;
  for (;;) {
    const rows: Awaited<ReturnType<typeof service.servedPage>> = await service.servedPage(
      storage.read,
      { storeId, ...newest, before, limit: AT_ONCE },
    );
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    before = { askedAt: last.askedAt, conversationId: last.conversationId };
  }
}

/**
 * The reports of periods that hold as much in a short history as in a long one: thirty days of orders
 * before `now`, and the newest 3,000 conversations.
 */
export const reportsAt = (now: number): Read[] => [
  {
    what: 'report of 30 days, the sums',
    read: ({ storage, storeId }) =>
      reportSums.sumsOf(storage.read, { storeId, ...ordersFrom(now) }),
  },
  {
    what: 'report of 30 days, all orders',
    read: ({ storage, storeId }) =>
      report.ordersKnown(storage.read, { storeId, ...ordersFrom(now) }),
  },
  {
    what: 'report, first page of a figure',
    read: ({ storage, storeId }) =>
      report.reportPage(storage.read, {
        ...{ storeId, ...ordersFrom(now), currency: 'EUR', figure: 'direct', limit: 50 },
      }),
  },
  {
    what: 'report of 30 days, what customers have paid',
    read: ({ storage, storeId }) =>
      sales.customerValues(storage.read, { storeId, ...ordersFrom(now) }),
  },
  {
    what: 'report of 3,000 conversations, who has them and which led to an order',
    read: async ({ storage, storeId, newest }) => {
      await sales.conversationsByAgent(storage.read, { storeId, ...newest });
      await sales.conversions(storage.read, { storeId, ...newest }, 7);
    },
  },
  { what: 'report of 3,000 conversations, the service', read: everyServed },
  {
    what: 'report of 3,000 conversations, the topics',
    read: async ({ storage, storeId, newest }) => {
      const period = { storeId, ...newest };
      await topics.countAll(storage.read, period);
      await topics.countTags(storage.read, period);
      await topics.countProducts(storage.read, period);
    },
  },
  {
    what: 'report of 3,000 conversations, the ratings',
    read: ({ storage, storeId, newest }) =>
      ratings.countSteps(storage.read, 'satisfaction', { storeId, ...newest }),
  },
];
