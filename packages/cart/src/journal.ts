import type { ProposedChange } from '@aisle/protocol';
import type { Before } from './differences.ts';
import type { Refusal } from './plan-steps.ts';
import { isFields, readList } from './read-fields.ts';

/** A place for one text that outlives the page, such as a key of sessionStorage. Never throws. */
export type Journal = { read: () => string | null; write: (text: string) => void };

/** An attempt as it is written down. */
export type Attempt = {
  attemptId: string;
  /** Milliseconds since 1970. */
  at: number;
  before: Before;
  /** Steps that are done. */
  done: number;
  /** The next step has been asked for; how many pieces it found. */
  asked: number | null;
  /** Being taken back, and what will be told then. */
  back: Refusal | null;
  end: Ended | null;
};

/** How it ended, without the cart: that is read again. */
export type Ended = { kind: 'applied'; undo: ProposedChange[] } | ({ kind: 'refused' } & Refusal);

const MOST = 12;

/** The attempts of this tab, newest last. */
export const openJournal = (journal: Journal) => {
  const all = (): Attempt[] => {
    try {
      return readList(JSON.parse(journal.read() ?? '[]')).filter(isAttempt);
    } catch {
      return [];
    }
  };
  return {
    find: (attemptId: string): Attempt | undefined =>
      all().find((one) => one.attemptId === attemptId),
    keep: (attempt: Attempt): void => {
      const others = all().filter((one) => one.attemptId !== attempt.attemptId);
      journal.write(JSON.stringify([...others, attempt].slice(-MOST)));
    },
  };
};

// Anybody's script on this page can write there; what does not fit counts as nothing.
const isAttempt = (value: unknown): value is Attempt => {
  if (!isFields(value) || !isFields(value.before)) return false;
  const { attemptId, at, done, asked, back, end, before } = value;
  const isNumber = (one: unknown) => typeof one === 'number';
  const isLine = (line: unknown) =>
    isFields(line) && isFields(line.ref) && typeof line.key === 'string' && isNumber(line.quantity);
  return (
    typeof attemptId === 'string' &&
    isNumber(at) &&
    isNumber(done) &&
    (asked === null || isNumber(asked)) &&
    (back === null || isRefusal(back)) &&
    (end === null || isEnded(end)) &&
    readList(before.lines).every(isLine) &&
    Array.isArray(before.lines) &&
    readList(before.codes).every((code) => isFields(code) && typeof code.code === 'string') &&
    Array.isArray(before.codes) &&
    (before.note === null || typeof before.note === 'string')
  );
};

const isRefusal = (value: unknown): boolean =>
  isFields(value) && typeof value.change === 'number' && typeof value.reason === 'string';

const isEnded = (value: unknown): boolean =>
  isFields(value) &&
  (value.kind === 'applied'
    ? Array.isArray(value.undo)
    : value.kind === 'refused' && isRefusal(value));
