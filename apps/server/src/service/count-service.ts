import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ServedPlace, ServiceReport } from '@aisle/protocol';
import { type ServedAsked, type ServedRecord, service } from '@aisle/storage';
import { promiseDue } from '../hours/promise-due.ts';
import { createWallClock } from '../hours/wall-clock.ts';
import type { House } from '../house.ts';
import { createServiceCount, type Measure } from './measure-service.ts';

/** Read at once; in between others get their turn. */
const AT_ONCE = 1_000;
const DAY_MS = 86_400_000;
const QUARTER_MS = 900_000;

const slotIn = (timeZone: string): Measure['slotOf'] => {
  const clock = createWallClock(timeZone);
  let [quarter, offset] = [-1, 0];
  return (at) => {
    // Clocks change at quarters of an hour; conversations come in order, so most share one.
    const its = Math.floor(at / QUARTER_MS);
    if (its !== quarter) {
      quarter = its;
      offset = clock.shownAt(its * QUARTER_MS) - its * QUARTER_MS;
    }
    const shown = at + offset;
    // 1 January 1970 was a Thursday.
    const day = (((Math.floor(shown / DAY_MS) + 3) % 7) + 7) % 7;
    return { day, hour: new Date(shown).getUTCHours() };
  };
};

/** What a store's conversations are measured by; `timeZone` for weekday and hour. */
export const measureOf = async (
  house: House,
  storeId: string,
  timeZone = 'UTC',
): Promise<Measure> => {
  const hours = await house.hours.of(storeId);
  return {
    now: house.clock(),
    openMs: hours.own.openMs,
    dueAt: (askedAt) => promiseDue(hours, askedAt),
    slotOf: slotIn(timeZone),
  };
};

export type ServedPeriod = Omit<ServedAsked, 'storeId' | 'before' | 'limit'>;

/** Every conversation that began in a period, the newest first, a batch at a time. */
export async function* servedBatches(
  { storage }: House,
  storeId: string,
  period: ServedPeriod,
  start: ServedPlace | null = null,
): AsyncGenerator<ServedRecord[]> {
  let before = start;
  for (;;) {
    const rows = await service.servedPage(storage.read, {
      ...{ ...period, storeId, before, limit: AT_ONCE },
    });
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    before = placeOf(last);
    await nextTurn();
  }
}

/** The place of a conversation in such a list. */
export const placeOf = ({ askedAt, conversationId }: ServedRecord): ServedPlace => ({
  ...{ askedAt, conversationId },
});

/** The figures of a period, counted from its conversations (rule 55). */
export async function countService(
  house: House,
  storeId: string,
  { timeZone, ...period }: ServedPeriod & { timeZone: string },
): Promise<ServiceReport> {
  const count = createServiceCount(await measureOf(house, storeId, timeZone));
  for await (const rows of servedBatches(house, storeId, period)) count.add(rows);
  return count.report();
}
