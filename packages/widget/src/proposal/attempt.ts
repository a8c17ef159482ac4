import type { ProposedChange } from '@aisle/protocol';
import type { Wishes } from './wishes.ts';

/** An accept of this tab that survives its page: under way, or done and still to be undone. */
export type Attempt = {
  seq: number;
  /** The claim, which also names the attempt. */
  at: number;
  wishes: Wishes;
  undo?: { changes: ProposedChange[]; until: number };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Reads what an earlier page left; what does not fit counts as nothing. */
export const parseAttempt = (saved: string | null): Attempt | null => {
  try {
    const value: unknown = JSON.parse(saved ?? 'null');
    if (!isRecord(value) || !isRecord(value.wishes)) return null;
    const { seq, at, wishes, undo } = value;
    const { left, pieces } = wishes;
    if (typeof seq !== 'number' || typeof at !== 'number') return null;
    const sound = Array.isArray(left) && isRecord(pieces);
    const known = isRecord(undo) && Array.isArray(undo.changes) && typeof undo.until === 'number';
    return {
      ...{ seq, at, wishes: sound ? (wishes as Wishes) : { left: [], pieces: {} } },
      ...(known && { undo: undo as NonNullable<Attempt['undo']> }),
    };
  } catch {
    return null;
  }
};

/** Keeps this tab's attempt under `key`; where storage is refused, in memory. */
export const keepAttempt = (key: string) => {
  let memory: string | null = null;
  const load = (): string | null => {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return memory;
    }
  };
  return {
    /** The one attempt of this tab, if it is about this proposal. */
    read: (seq: number): Attempt | null => {
      const found = parseAttempt(load());
      return found?.seq === seq ? found : null;
    },
    write: (attempt: Attempt | null): void => {
      memory = attempt && JSON.stringify(attempt);
      try {
        if (memory) sessionStorage.setItem(key, memory);
        else sessionStorage.removeItem(key);
      } catch {}
    },
  };
};
