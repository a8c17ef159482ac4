import type { FollowUp, FollowUpKind, Refusal } from '@aisle/protocol';
import { morningIn } from '../handling/snooze-times.ts';
import { clockTime, dayWords, sameDay } from '../time/time-words.ts';

const HOUR = 3_600_000;

const KIND_WORDS: Record<FollowUpKind, string> = {
  reminder: 'Reminder',
  low_rating: 'Low rating',
  promise: 'Promised to write',
  call_back: 'Call her',
  appointment: 'Be in the chat for her',
};

/** What stands for one in a list: its own words, else its kind. */
export const titleOf = ({ kind, words }: Pick<FollowUp, 'kind' | 'words'>): string => {
  const own = words.trim();
  if (own === '') return KIND_WORDS[kind];
  return kind === 'reminder' ? own : `${KIND_WORDS[kind]}: ${own}`;
};

/** When it is due, such as *today, 16:00*, or *yesterday, 9:00* where that has passed. */
export const dueWords = (dueAt: number, now: number, locale?: string): string => {
  const tomorrow = sameDay(dueAt, now + 24 * HOUR);
  const named = tomorrow ? 'tomorrow' : dayWords(dueAt, now, locale);
  const day = named.replace(/^(Today|Yesterday)$/, (word) => word.toLowerCase());
  return `${day}, ${clockTime(dueAt, locale)}`;
};

/** The shopper knows its time: it stays. */
export const isTold = ({ kind }: FollowUp): boolean =>
  kind === 'promise' || kind === 'call_back' || kind === 'appointment';

/** She has asked for a call or an appointment, and nobody has said yes or no. */
export const waitsForWord = ({ kind, state, confirmedAt }: FollowUp): boolean =>
  (kind === 'call_back' || kind === 'appointment') && state === 'open' && confirmedAt === null;

const doneWords = ({ kind, brokenAt }: FollowUp): string => {
  if (kind !== 'promise') return 'Done';
  return brokenAt === null ? 'Kept' : 'Kept late';
};

/** The last line of one: when it is due, or what became of it. */
export const standingWords = (
  one: FollowUp,
  now: number,
  nameOf: (agentId: string) => string,
): string => {
  const broken = one.brokenAt !== null;
  if (one.state === 'open' && broken) return `Promise broken: was due ${dueWords(one.dueAt, now)}`;
  if (one.state === 'open' && waitsForWord(one))
    return `${one.dueAt <= now ? 'Not answered, was for' : 'Asked for'} ${dueWords(one.dueAt, now)}`;
  if (one.state === 'open')
    return `${one.dueAt <= now ? 'Overdue since' : 'Due'} ${dueWords(one.dueAt, now)}`;
  const by = one.settledBy === null ? '' : ` by ${nameOf(one.settledBy)}`;
  const what = one.state === 'done' ? doneWords(one) : 'Owed no more';
  return `${what}${by}, ${dueWords(one.settledAt ?? one.dueAt, now)}`;
};

/** What may be chosen at once, each ahead of now. */
export const dueChoices = (now: number): { words: string; dueAt: number }[] =>
  [
    { words: 'In an hour', dueAt: now + HOUR },
    { words: 'Today at 18:00', dueAt: new Date(now).setHours(18, 0, 0, 0) },
    { words: 'Tomorrow at 9:00', dueAt: morningIn(1, now) },
    { words: 'In a week at 9:00', dueAt: morningIn(7, now) },
  ].filter(({ dueAt }) => dueAt > now);

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
  if (code === 'closed') return 'The conversation is closed. Open it again first.';
  if (code === 'stale') return 'A colleague has changed it meanwhile. Look at it again.';
  if (code === 'invalid') return 'Choose a time that lies ahead, within a year.';
  if (code === 'not_found') return 'It is no longer there, or whoever it is for has left.';
  return 'Not saved. What you typed is still here; try again in a moment.';
};
