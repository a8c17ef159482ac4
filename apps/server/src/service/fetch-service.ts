import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type AgentRequests,
  DESK_LIMITS,
  ok,
  refuse,
  type ServedPlace,
  type ServedRow,
} from '@aisle/protocol';
import { agents, type ServedRecord, service } from '@aisle/storage';
import { showCard } from '../agents/show-card.ts';
import { isTimeZone } from '../hours/is-time-zone.ts';
import { promiseDue } from '../hours/promise-due.ts';
import { createWallClock } from '../hours/wall-clock.ts';
import type { AgentCaller, Handler, House } from '../house.ts';
import { countsFor, createServiceCount, type Measure } from './measure-service.ts';

/** Read at once; in between others get their turn. */
const AT_ONCE = 1_000;
/** Conversations looked through for one page of a list. */
const WALK = 5_000;
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

const measureOf = async (house: House, storeId: string, timeZone = 'UTC'): Promise<Measure> => {
  const hours = await house.hours.of(storeId);
  return {
    now: house.clock(),
    openMs: hours.own.openMs,
    dueAt: (askedAt) => promiseDue(hours, askedAt),
    slotOf: slotIn(timeZone),
  };
};

const placeOf = (row: ServedRecord | undefined): ServedPlace | null =>
  row ? { askedAt: row.askedAt, conversationId: row.conversationId } : null;

/** The figures of a period, counted from its conversations (rule 55). */
export const fetchService: Handler<AgentRequests['fetchService'], AgentCaller> = async (
  house,
  { storeId },
  { timeZone, ...period },
) => {
  const error = await house.limits.take('read', storeId);
  if (error) return { ok: false, error };
  if (!isTimeZone(timeZone)) return refuse('invalid', 'timeZone: there is no such time zone');
  const count = createServiceCount(await measureOf(house, storeId, timeZone));
  let before: ServedPlace | null = null;
  for (;;) {
    const rows: ServedRecord[] = await service.servedPage(house.storage.read, {
      ...{ ...period, storeId, before, limit: AT_ONCE },
    });
    count.add(rows);
    if (rows.length < AT_ONCE) return ok(count.report());
    before = placeOf(rows.at(-1));
    await nextTurn();
  }
};

/** The conversations behind a figure. */
export const fetchServed: Handler<AgentRequests['fetchServed'], AgentCaller> = async (
  house,
  { storeId },
  { figure, before: start, ...period },
) => {
  const error = await house.limits.take('read', storeId);
  if (error) return { ok: false, error };
  const measure = await measureOf(house, storeId);
  const limit = DESK_LIMITS.pageRated;
  const found: ServedRecord[] = [];
  let before = start ?? null;
  for (let walked = 0; walked < WALK && found.length < limit; walked += AT_ONCE) {
    const rows = await service.servedPage(house.storage.read, {
      ...{ ...period, storeId, before, limit: AT_ONCE },
    });
    const fitting = rows.filter((row) => countsFor(figure, row, measure));
    found.push(...fitting.slice(0, limit - found.length));
    const cut = found.length === limit && fitting.at(-1) !== found.at(-1);
    before = cut ? placeOf(found.at(-1)) : rows.length < AT_ONCE ? null : placeOf(rows.at(-1));
    if (before === null) break;
  }
  return ok({ rows: await shown(house, storeId, found, measure), next: before });
};

async function shown(
  { storage, files }: House,
  storeId: string,
  found: readonly ServedRecord[],
  { dueAt }: Measure,
): Promise<ServedRow[]> {
  const ids = [...new Set(found.flatMap(({ assignedTo }) => assignedTo ?? []))];
  const cards = await agents.listAgentCards(storage.read, storeId, ids);
  return found.map(({ conversationId, shopper, askedAt, repliedAt, closedAt, assignedTo }) => {
    const face = cards.find(({ agentId }) => agentId === assignedTo);
    return {
      ...{ conversationId, shopper, askedAt, repliedAt, closedAt, dueAt: dueAt(askedAt) },
      agent: face ? showCard(files, face) : null,
    };
  });
}
