import { type AgentRequests, DESK_LIMITS, ok, refuseField, type ServedRow } from '@aisle/protocol';
import { agents, type ServedRecord } from '@aisle/storage';
import { showCard } from '../agents/show-card.ts';
import { isTimeZone } from '../hours/is-time-zone.ts';
import type { AgentCaller, Handler, House } from '../house.ts';
import { countService, measureOf, placeOf, servedBatches } from './count-service.ts';
import { countsFor, type Measure } from './measure-service.ts';

/** Conversations looked through for one page of a list. */
const WALK = 5_000;

/** The figures of a period. */
export const fetchService: Handler<AgentRequests['fetchService'], AgentCaller> = async (
  house,
  { storeId },
  asked,
) => {
  const error = await house.limits.take('read', storeId);
  if (error) return { ok: false, error };
  return isTimeZone(asked.timeZone)
    ? ok(await countService(house, storeId, asked))
    : refuseField('timeZone', 'there is no such time zone');
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
  const found: ServedRecord[] = [];
  let [walked, last] = [0, undefined as ServedRecord | undefined];
  /** Full, or walked far enough: what comes after `last` is the next page's. */
  let goesOn = false;
  walk: for await (const rows of servedBatches(house, storeId, period, start)) {
    for (const row of rows) {
      if (found.length === DESK_LIMITS.pageRated && countsFor(figure, row, measure)) {
        goesOn = true;
        break walk;
      }
      if (countsFor(figure, row, measure)) found.push(row);
      last = row;
    }
    walked += rows.length;
    goesOn = walked >= WALK;
    if (goesOn) break;
  }
  return ok({
    rows: await describeServed(house, storeId, found, measure),
    next: goesOn && last ? placeOf(last) : null,
  });
};

/** Conversations as they stand in a list, with who has them. */
export async function describeServed(
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
