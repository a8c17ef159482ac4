import {
  type AutomationMark,
  type AutomationRecord,
  type AutomationRunRecord,
  automationRuns,
  type ConversationRecord,
  conversations,
  entries,
  erasure,
  handling,
  ratings,
} from '@aisle/storage';
import type { House } from '../house.ts';
import { gatherFacts } from './gather-facts.ts';
import type { UnsavedMarks } from './unsaved-marks.ts';
import { AT_FIRST, type Happening, type Standing, waitsUntil, walkLog } from './walk-log.ts';
import { isAwaited, weighConditions } from './weigh-conditions.ts';

/** What happened longer ago starts nothing any more: nobody wants to be greeted a day late. */
export const TOO_LATE_MS = 24 * 3_600_000;
/** Runs of all rules in one conversation within the hour; past it something goes round in circles. */
export const MOST_RUNS = 30;
const HOUR_MS = 3_600_000;
/** For so long a run belongs to whoever began it. */
export const LEASE_MS = 60_000;
const PAGE = 200;
/** Another node was faster, again and again: it reads on. */
const TRIES = 4;

type Place = { storeId: string; conversationId: string };

/** What a reading is given: the store's rules that are on, and marks that are not saved yet. */
export type Means = { rules: readonly AutomationRecord[]; unsaved: UnsavedMarks };

/**
 * Reads a conversation on from where rules have read it, and stores what they are to do. Two who read
 * at once do not both store it. Answers what was begun here.
 */
export async function readConversation(
  house: House,
  place: Place,
  means: Means,
): Promise<AutomationRunRecord[]> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const begun = await readOnce(house, place, means);
    if (begun !== 'overtaken') return begun;
  }
  return [];
}

async function readOnce(
  house: House,
  place: Place,
  { rules, unsaved }: Means,
): Promise<AutomationRunRecord[] | 'overtaken'> {
  const { storage, clock } = house;
  const { read } = storage;
  const { storeId, conversationId } = place;
  const now = clock();
  const kept = unsaved.of(conversationId);
  const mark = kept?.mark ?? (await automationRuns.findMark(read, place));
  const seen = kept?.seen ?? mark?.version ?? null;
  const found = await conversations.findConversation(read, storeId, conversationId);
  if (!found || (await isNobodys(house, mark, found))) return [];
  const news = await newsOf(house, { mark, found, rules, now });
  const due = news.happenings.filter(({ at }) => at > now - TOO_LATE_MS);
  const runs = await chooseRuns(house, { found, rules, due, now });
  const next = { ...news.mark, version: (seen ?? 0) + 1 };
  if (runs.length === 0 && seen !== null) {
    unsaved.put(conversationId, { seen, mark: next });
    return [];
  }
  unsaved.drop(conversationId);
  const reading = { seen, mark: next, runs };
  const begun = await storage.write((tx) => automationRuns.noteReading(tx, reading));
  return begun ?? 'overtaken';
}

/** An erased shopper's conversation is empty, and nobody acts on it. */
const isNobodys = async (
  { storage: { read } }: House,
  mark: AutomationMark | null,
  { storeId, shopperId }: ConversationRecord,
): Promise<boolean> => mark === null && erasure.isErased(read, storeId, shopperId);

type Known = {
  mark: AutomationMark | null;
  found: ConversationRecord;
  rules: readonly AutomationRecord[];
  now: number;
};

/** What happened since the mark, and the mark behind it. */
async function newsOf(
  house: House,
  { mark, found, rules, now }: Known,
): Promise<{ mark: AutomationMark; happenings: Happening[] }> {
  const { read } = house.storage;
  const { storeId, conversationId, createdAt } = found;
  const place = { storeId, conversationId };
  let standing: Standing = mark
    ? { ...AT_FIRST, assignedTo: mark.assignedTo, teamId: mark.teamId }
    : AT_FIRST;
  let seq = mark?.seq ?? 0;
  const happenings: Happening[] = [];
  if (!mark) {
    const key = `${conversationId} started`;
    happenings.push({ kind: 'started', key, at: createdAt, standing, text: '' });
  }
  for (;;) {
    const page = await entries.fetchEntries(read, { ...place, after: seq, limit: PAGE });
    const news = page?.entries ?? [];
    const walked = walkLog(standing, news);
    standing = walked.standing;
    happenings.push(...walked.happenings);
    seq = news.at(-1)?.seq ?? seq;
    if (news.length < PAGE) break;
  }
  const tags = (await handling.findHandling(read, place))?.handling.tags ?? [];
  // Where nobody has read yet, a tag is as old as the conversation may be.
  const taggedAt = mark ? now : createdAt;
  for (const tag of tags.filter((one) => !mark?.tags.includes(one)))
    happenings.push({
      ...{ kind: 'tagged', key: `${conversationId} tagged ${tag} ${now}`, at: taggedAt },
      ...{ standing, text: '', tag },
    });
  const looksForRatings = rules.some(({ body }) => body.event.kind === 'rated');
  const rating = looksForRatings ? await ratings.findRating(read, place) : null;
  const ratedAt = rating?.answeredAt ?? mark?.ratedAt ?? 0;
  // One name for all her answers: she gives them one by one, and a rule acts on the first that fits.
  if (ratedAt > (mark?.ratedAt ?? 0))
    happenings.push({
      ...{ kind: 'rated', key: `${conversationId} rated`, at: ratedAt, standing, text: '' },
    });
  happenings.push(...newWaits({ mark, found, rules, now }, standing));
  return {
    mark: {
      ...{ ...place, version: 0, seq, tags, ratedAt, readAt: now },
      ...{ assignedTo: standing.assignedTo, teamId: standing.teamId },
    },
    happenings,
  };
}

/** Waits that became too long since the last reading, while she still waits. */
function newWaits({ mark, found, rules, now }: Known, standing: Standing): Happening[] {
  const { waitingSince, status, conversationId } = found;
  if (waitingSince === null || status !== 'open') return [];
  const minutes = waitMinutes(rules.map(({ body }) => body));
  return waitsUntil(conversationId, { ...standing, waitingSince }, minutes, now).filter(
    ({ at }) => at > (mark?.readAt ?? 0),
  );
}

/** How long waits are that rules look for, each once. */
export const waitMinutes = (
  rules: readonly Pick<AutomationRecord['body'], 'event'>[],
): number[] => [
  ...new Set(rules.flatMap(({ event }) => (event.kind === 'waiting' ? [event.minutes] : []))),
];

/** What rules are to do about it, in the order in which it happened and then in theirs. */
async function chooseRuns(
  house: House,
  {
    found,
    rules,
    due,
    now,
  }: {
    found: ConversationRecord;
    rules: readonly AutomationRecord[];
    due: readonly Happening[];
    now: number;
  },
): Promise<AutomationRunRecord[]> {
  const { storeId, conversationId } = found;
  const pairs = due.flatMap((happening) =>
    rules
      .filter(({ body, since }) => happening.at >= since && isAwaited(body, happening))
      .map((rule) => ({ rule, happening })),
  );
  if (pairs.length === 0) return [];
  const asks = new Set(pairs.flatMap(({ rule }) => rule.body.conditions.map(({ kind }) => kind)));
  const facts = await gatherFacts(house, found, { when: 'now', asks });
  const acting = pairs.filter(
    ({ rule, happening }) => weighConditions(rule.body, happening, facts).acts === true,
  );
  if (acting.length === 0) return [];
  const before = await automationRuns.countRuns(house.storage.read, {
    ...{ storeId, conversationId, since: now - HOUR_MS },
  });
  return acting.map(({ rule: { automationId, name, body }, happening: { key, at } }, index) => ({
    ...{ automationId, eventKey: key, storeId, conversationId, name, body, at },
    state: before + index < MOST_RUNS ? 'due' : 'stopped',
    ...{ steps: [], tries: 1, leasedUntil: now + LEASE_MS },
  }));
}
