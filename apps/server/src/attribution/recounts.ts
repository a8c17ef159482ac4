import { orders, type Storage } from '@aisle/storage';
import type { Logger } from '../log.ts';
import { countOrder } from './count-order.ts';

/** Orders counted in one transaction: short enough for others to get in between. */
const AT_ONCE = 50;

/** Counting a store's orders again, beside everything else. */
export type Recounts = {
  /** Begins; asked while one is under way it begins anew after it. */
  start(storeId: string): void;
  /** How many were counted so far by one that is under way; 0 when none is. */
  counted(storeId: string): number;
  /** Resolves when nothing is being counted. */
  settled(): Promise<void>;
  stop(): void;
};

export function createRecounts(storage: Storage, log: Logger): Recounts {
  const running = new Map<string, { counted: number; again: boolean; done: Promise<void> }>();
  let stopped = false;

  async function countAll(storeId: string, told: { counted: number }): Promise<void> {
    let last: Awaited<ReturnType<typeof orders.ordersAfter>>[number] | null = null;
    for (;;) {
      const page = await orders.ordersAfter(storage.read, storeId, last, AT_ONCE);
      if (stopped || page.length === 0) return;
      await storage.write(async (tx) => {
        await orders.lockOrders(tx, storeId);
        for (const key of page) await countOrder(tx, key);
      });
      told.counted += page.length;
      last = page.at(-1) ?? null;
    }
  }

  function start(storeId: string): void {
    const under = running.get(storeId);
    if (under) {
      under.again = true;
      return;
    }
    const one = { counted: 1, again: false, done: Promise.resolve() };
    running.set(storeId, one);
    one.done = countAll(storeId, one)
      .catch((err: unknown) => log.error({ storeId, err }, 'orders could not be counted again'))
      .then(() => {
        running.delete(storeId);
        if (one.again && !stopped) start(storeId);
      });
  }

  return {
    start,
    counted: (storeId) => running.get(storeId)?.counted ?? 0,
    async settled() {
      while (running.size > 0) await Promise.all([...running.values()].map(({ done }) => done));
    },
    stop() {
      stopped = true;
    },
  };
}
