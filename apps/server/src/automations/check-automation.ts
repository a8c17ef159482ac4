import { type AgentRequests, type AutomationMatch, type Entry, ok } from '@aisle/protocol';
import { automationRuns, conversations, entries, ratings, shoppers } from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';
import { gatherFacts } from './gather-facts.ts';
import { AT_FIRST, type Happening, waitsUntil, walkLog } from './walk-log.ts';
import { isAwaited, weighConditions } from './weigh-conditions.ts';

type Asked = AgentRequests['checkAutomation']['parsed'];

/** So far back. */
const WEEK_MS = 7 * 24 * 3_600_000;
/** Conversations in one page, and entries of one that are read. */
const PAGE = 40;
const MOST_ENTRIES = 1_000;
const PREVIEW = 120;

/** When tags were put on is not kept. */
const NEVER_KNOWN: Asked['event']['kind'][] = ['tagged'];

/** What a rule would have done in the last week; by the code that does it now. Nothing is stored. */
export const checkAutomation: Handler<AgentRequests['checkAutomation'], AgentCaller> = async (
  house,
  { storeId },
  asked,
) => {
  if (NEVER_KNOWN.includes(asked.event.kind)) return ok({ matches: [], looked: 0, next: null });
  const { storage, clock } = house;
  const now = clock();
  const since = now - WEEK_MS;
  const page = await automationRuns.conversationsSince(storage.read, {
    ...{ storeId, since, before: asked.before, limit: PAGE },
  });
  const matches: AutomationMatch[] = [];
  for (const { conversationId } of page)
    matches.push(...(await matchesIn(house, { storeId, conversationId, since, now }, asked)));
  const last = page.at(-1);
  const next =
    last && page.length === PAGE
      ? { changedAt: last.changedAt, conversationId: last.conversationId }
      : null;
  return ok({ matches, looked: page.length, next });
};

type Where = { storeId: string; conversationId: string; since: number; now: number };

/** The newest first. */
async function matchesIn(house: House, where: Where, asked: Asked): Promise<AutomationMatch[]> {
  const { read } = house.storage;
  const { storeId, conversationId, since } = where;
  const found = await conversations.findConversation(read, storeId, conversationId);
  if (!found) return [];
  const happened = await happeningsOf(house, where, asked, found.createdAt);
  const awaited = happened.filter((each) => each.at >= since && isAwaited(asked, each));
  if (awaited.length === 0) return [];
  const asks = new Set(asked.conditions.map(({ kind }) => kind));
  const facts = await gatherFacts(house, found, { when: 'afterwards', asks });
  const weighed = awaited.flatMap((happening) => {
    const { acts, unknown } = weighConditions(asked, happening, facts);
    return acts === false ? [] : [{ happening, unknown }];
  });
  if (weighed.length === 0) return [];
  const shopper = await shoppers.findShopper(read, storeId, found.shopperId);
  const name = shopper?.customer?.name ?? shopper?.name ?? null;
  return weighed
    .map(({ happening: { at, text }, unknown }) => ({
      ...{ conversationId, shopper: name, at, unknown },
      preview: text.slice(0, PREVIEW).toWellFormed(),
    }))
    .reverse();
}

async function happeningsOf(
  { storage: { read } }: House,
  { storeId, conversationId, now }: Where,
  { event }: Asked,
  createdAt: number,
): Promise<Happening[]> {
  if (event.kind === 'started') {
    const key = `${conversationId} started`;
    return [{ kind: 'started', key, at: createdAt, standing: AT_FIRST, text: '' }];
  }
  const log: Entry[] = [];
  while (log.length < MOST_ENTRIES) {
    const after = log.at(-1)?.seq ?? 0;
    const page = await entries.fetchEntries(read, { storeId, conversationId, after, limit: 200 });
    log.push(...(page?.entries ?? []));
    if ((page?.entries.length ?? 0) < 200) break;
  }
  const minutes = event.kind === 'waiting' ? [event.minutes] : [];
  const { standing, happenings } = walkLog(AT_FIRST, log, minutes);
  if (event.kind === 'rated') {
    const at = (await ratings.findRating(read, { storeId, conversationId }))?.answeredAt ?? null;
    const key = `${conversationId} rated`;
    return at === null ? [] : [{ kind: 'rated', key, at, standing, text: '' }];
  }
  const waits =
    standing.waitingSince === null ? [] : waitsUntil(conversationId, standing, minutes, now);
  return [...happenings, ...waits];
}
