import type { FollowUp, Refusal } from '@aisle/protocol';
import { morningIn } from '../handling/snooze-times.ts';
import { locale as ownLocale } from '../language/current.ts';
import { listed } from '../language/listed.ts';
import { clockTime, dayWords, sameDay } from '../time/time-words.ts';
import { followUpWords } from './words.ts';

const HOUR = 3_600_000;

/** What the house once wrote of a low rating itself, in English. */
const OF_THE_HOUSE = /^(She rates it better now\. )?((Ease|Satisfaction) [1-5] of 5(, )?)+$/;

type Owed = Pick<FollowUp, 'kind' | 'words' | 'state' | 'settledBy' | 'rated'>;

/** What an agent wrote of it; empty: nothing. */
export const ownWords = ({ kind, words }: Pick<FollowUp, 'kind' | 'words'>): string =>
  kind === 'low_rating' && OF_THE_HOUSE.test(words) ? '' : words.trim();

const ratedWords = ({ state, settledBy, rated }: Owed): string => {
  const { effort, satisfaction } = rated ?? {};
  const steps = listed(
    [
      ...(effort ? [followUpWords.ease(effort)] : []),
      ...(satisfaction ? [followUpWords.satisfaction(satisfaction)] : []),
    ],
    'plain',
  );
  return state === 'done' && settledBy === null ? followUpWords.betterNow(steps) : steps;
};

/** What stands for one in a list: its own words, else its kind and how she rated. */
export const titleOf = (one: Owed): string => {
  const own = ownWords(one);
  if (one.kind === 'reminder' && own) return own;
  const said = own || (one.kind === 'low_rating' ? ratedWords(one) : '');
  const kind = followUpWords.kinds[one.kind];
  return said ? followUpWords.titled(kind, said) : kind;
};

/** When it is due, such as *today, 16:00*, or *yesterday, 9:00* where that has passed. */
export const dueWords = (dueAt: number, now: number, locale = ownLocale): string => {
  const time = clockTime(dueAt, locale);
  if (sameDay(dueAt, now)) return followUpWords.todayAt(time);
  if (sameDay(dueAt, now - 24 * HOUR)) return followUpWords.yesterdayAt(time);
  if (sameDay(dueAt, now + 24 * HOUR)) return followUpWords.tomorrowAt(time);
  return followUpWords.dayAt(dayWords(dueAt, now, locale), time);
};

/** The shopper knows its time: it stays. */
export const isTold = ({ kind }: FollowUp): boolean =>
  kind === 'promise' || kind === 'call_back' || kind === 'appointment';

/** A call or an appointment that she has asked for. */
export const isWish = ({ kind }: FollowUp): boolean =>
  kind === 'call_back' || kind === 'appointment';

/** Nobody has said yes or no to it. */
export const waitsForWord = (one: FollowUp): boolean =>
  isWish(one) && one.state === 'open' && one.confirmedAt === null;

/** Times she was offered instead and has not chosen from; empty: none. */
export const offeredWords = ({ offered }: FollowUp, now: number): string => {
  const times = (offered ?? []).map((at) => dueWords(at, now));
  const list = listed(times, 'or');
  return list && followUpWords.offeredTill(list);
};

const settledWords = (one: FollowUp, who: string | null, when: string): string => {
  if (one.state === 'dropped') return followUpWords.droppedBy(who, when);
  if (one.kind !== 'promise') return followUpWords.doneBy(who, when);
  return one.brokenAt === null
    ? followUpWords.keptBy(who, when)
    : followUpWords.keptLateBy(who, when);
};

/** The last line of one: when it is due, or what became of it. */
export const standingWords = (
  one: FollowUp,
  now: number,
  nameOf: (agentId: string) => string,
): string => {
  const { state, dueAt, settledBy, settledAt } = one;
  if (state !== 'open') {
    const who = settledBy === null ? null : nameOf(settledBy);
    return settledWords(one, who, dueWords(settledAt ?? dueAt, now));
  }
  const when = dueWords(dueAt, now);
  const late = dueAt <= now;
  if (one.brokenAt !== null) return followUpWords.broken(when);
  if (waitsForWord(one))
    return late ? followUpWords.notAnswered(when) : followUpWords.askedFor(when);
  return late ? followUpWords.overdueSince(when) : followUpWords.due(when);
};

type DueChoice = { id: 'hour' | 'evening' | 'tomorrow' | 'week'; words: string; dueAt: number };

/** What may be chosen at once, each ahead of now. */
export const dueChoices = (now: number): DueChoice[] => {
  const choices: DueChoice[] = [
    { id: 'hour', words: followUpWords.inAnHour, dueAt: now + HOUR },
    {
      id: 'evening',
      words: followUpWords.thisEvening,
      dueAt: new Date(now).setHours(18, 0, 0, 0),
    },
    { id: 'tomorrow', words: followUpWords.tomorrow, dueAt: morningIn(1, now) },
    { id: 'week', words: followUpWords.inAWeek, dueAt: morningIn(7, now) },
  ];
  return choices.filter(({ dueAt }) => dueAt > now);
};

/** An instant as a field for date and time holds it, by the agent's own clock. */
export const toField = (at: number): string => {
  const shown = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return shown.toISOString().slice(0, 16);
};

/** The instant of such a field; null where there is none in it. */
export const fromField = (text: string): number | null => {
  const at = new Date(text).getTime();
  return Number.isNaN(at) ? null : at;
};

/** Why it was not kept, and what to do. */
export const refusedWords = ({ code }: Refusal): string => {
  const words: Partial<Record<Refusal['code'], string>> = followUpWords.refusals;
  return words[code] ?? followUpWords.refusals.other;
};
