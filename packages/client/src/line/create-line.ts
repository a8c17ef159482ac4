import { isRetryable, LIMITS, type Refusal, type Result, refuse } from '@aisle/protocol';
import { signal } from '@preact/signals-core';
import { type Clock, retryDelay } from '../clock.ts';
import { type Auth, isUp, type Line, type LineState, type Link, type OpenLink } from './line.ts';

/** So many failed tries on one road before the next road is tried (rule 7). */
const TRIES_PER_ROAD = 3;

export type LineOptions = {
  auth: Auth;
  clock: Clock;
  /** Roads to the server, the preferred one first; after three failures in a row the next. */
  roads: readonly [OpenLink, ...OpenLink[]];
};

type Asked = { name: string; payload: unknown; sent?: boolean; settle: (answer: unknown) => void };

const noLink = refuse('unavailable', 'no connection');

/** A line that keeps itself up: authentication, backoff, roads, and the questions under way. */
export const createLine = ({ auth, clock, roads }: LineOptions): Line => {
  const state = signal<LineState>({ at: 'closed' });
  const handlers = new Map<string, Set<(notice: unknown) => void>>();
  const asked = new Set<Asked>();
  // Names the newest attempt: whatever an older one still has to say is ignored.
  let attempt = 0;
  let failures = 0;
  let refused: Refusal | null = null;
  let link: Link | undefined;
  let cancelTimer = () => {};

  // The state first: whoever hears of a lost answer must already see that there is no link.
  const leave = (next: LineState) => {
    state.value = next;
    attempt++;
    cancelTimer();
    link?.close();
    link = undefined;
    const over = next.at === 'closed' || next.at === 'refused';
    for (const one of asked) if (over || one.sent) one.settle(noLink);
  };

  const lose = (refusal: Refusal | null) => {
    const wait = retryDelay(clock, ++failures);
    refused = refusal;
    leave({ at: 'waiting', failures, until: clock.now() + wait, refusal });
    cancelTimer = clock.after(wait, open);
  };

  const send = (one: Asked) => {
    one.sent = true;
    link?.send(one.name, one.payload, one.settle);
  };

  const open = async () => {
    leave({ at: 'connecting' });
    const mine = attempt;
    const lost = (refusal: Refusal | null = null) => {
      if (mine === attempt) lose(refusal);
    };
    const opened = () => {
      if (mine !== attempt) return;
      cancelTimer();
      failures = 0;
      asked.forEach(send);
      state.value = { at: 'connected' };
    };
    const told = (name: string, notice: unknown) => {
      if (mine === attempt) for (const handler of handlers.get(name) ?? []) handler(notice);
    };
    try {
      const handshake = await auth(refused);
      if (mine !== attempt) return;
      if (!handshake.ok) {
        const refusal = handshake.error;
        return isRetryable(refusal) ? lost(refusal) : leave({ at: 'refused', refusal });
      }
      cancelTimer = clock.after(LIMITS.answerTimeoutMs, lost);
      const road = roads[Math.floor(failures / TRIES_PER_ROAD) % roads.length] ?? roads[0];
      const made = await road(handshake.value, { opened, told, lost });
      if (mine === attempt) link = made;
      else made.close();
    } catch {
      // A constructor that throws (a page's CSP) or a chunk that does not load is a failed try.
      lost();
    }
  };

  const line: Line = {
    state,
    connect: () => {
      const { at } = state.peek();
      if (at !== 'closed' && at !== 'refused') return;
      refused = null;
      failures = 0;
      void open();
    },
    close: () => leave({ at: 'closed' }),
    rebuild: () => {
      if (isUp(line) || state.peek().at === 'waiting') void open();
    },
    emit: (name, payload) => {
      if (isUp(line)) link?.send(name, payload, () => {});
    },
    ask: (name, payload, timeoutMs) =>
      new Promise((resolve) => {
        const { at } = state.peek();
        if (at === 'closed' || at === 'refused') return resolve(noLink);
        const settle = (answer: unknown) => {
          if (!asked.delete(one)) return;
          cancel();
          const result = (Object(answer).ok === undefined ? noLink : answer) as Result<unknown>;
          if (result.ok || result.error.code !== 'unauthorized') return resolve(result);
          // Who we are has run out, not the request: sign in anew and let the caller retry.
          resolve(noLink);
          lose(result.error);
        };
        const one: Asked = { name, payload, settle };
        const cancel = clock.after(timeoutMs, () => settle(refuse('timeout', 'no answer')));
        asked.add(one);
        if (at === 'connected') send(one);
      }),
    on: (name, handler) => {
      const all = handlers.get(name) ?? new Set();
      handlers.set(name, all.add(handler));
      return () => all.delete(handler);
    },
  };
  return line;
};
