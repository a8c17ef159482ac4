import { isRetryable, LIMITS, type Refusal, type Result, refuse } from '@aisle/protocol';
import { signal } from '@preact/signals-core';
import { type Clock, retryDelay } from '../clock.ts';
import type { Auth, Line, LineState, Link, LinkEvents, OpenLink } from './line.ts';

/** So many failed tries on one road before the next road is tried (rule 7). */
const TRIES_PER_ROAD = 3;

export type LineOptions = {
  auth: Auth;
  clock: Clock;
  /** Roads to the server, the preferred one first; after three failures in a row the next. */
  roads: readonly [OpenLink, ...OpenLink[]];
};

type Asked = { name: string; payload: unknown; sent: boolean; settle: (answer: unknown) => void };

const isResult = (value: unknown): value is Result<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  'ok' in value &&
  (value.ok === true || (value.ok === false && 'error' in value));

/** A line that keeps itself up: authentication, backoff, roads, and the questions under way. */
export const createLine = ({ auth, clock, roads }: LineOptions): Line => {
  const state = signal<LineState>({ at: 'closed' });
  const handlers = new Map<string, Set<(notice: unknown) => void>>();
  const asked = new Set<Asked>();
  // Names the newest attempt: whatever an older one still has to say is ignored.
  let attempt = 0;
  let failures = 0;
  let refused: Refusal | null = null;
  let link: Link | null = null;
  let cancelTimer = () => {};

  const drop = (all: boolean) => {
    attempt++;
    cancelTimer();
    link?.close();
    link = null;
    for (const one of asked) {
      if (all || one.sent) one.settle(refuse('unavailable', 'the link was lost'));
    }
  };

  const lost = (refusal: Refusal | null) => {
    // Down first: whoever hears of a lost answer must already see that there is no link.
    const wait = retryDelay(clock, ++failures);
    refused = refusal;
    state.value = { at: 'waiting', failures, until: clock.now() + wait, refusal };
    drop(false);
    cancelTimer = clock.after(wait, open);
  };

  const send = (one: Asked) => {
    one.sent = true;
    link?.send(one.name, one.payload, one.settle);
  };

  const eventsOf = (mine: number): LinkEvents => ({
    opened: () => {
      if (mine !== attempt) return;
      cancelTimer();
      failures = 0;
      refused = null;
      for (const one of asked) send(one);
      state.value = { at: 'connected' };
    },
    told: (name, notice) => {
      if (mine === attempt) for (const handler of handlers.get(name) ?? []) handler(notice);
    },
    lost: (refusal) => {
      if (mine === attempt) lost(refusal ?? null);
    },
  });

  const open = async () => {
    const mine = ++attempt;
    const events = eventsOf(mine);
    state.value = { at: 'connecting' };
    try {
      const handshake = await auth(refused);
      if (mine !== attempt) return;
      if (!handshake.ok) {
        if (isRetryable(handshake.error)) return events.lost(handshake.error);
        state.value = { at: 'refused', refusal: handshake.error };
        return drop(true);
      }
      cancelTimer = clock.after(LIMITS.answerTimeoutMs, events.lost);
      const road = roads[Math.floor(failures / TRIES_PER_ROAD) % roads.length] ?? roads[0];
      const made = await road(handshake.value, events);
      if (mine === attempt) link = made;
      else made.close();
    } catch {
      // A constructor that throws (a page's CSP) or a chunk that does not load is a failed try.
      events.lost();
    }
  };

  return {
    state,
    connect: () => {
      if (state.value.at === 'closed' || state.value.at === 'refused') {
        refused = null;
        failures = 0;
        void open();
      }
    },
    close: () => {
      state.value = { at: 'closed' };
      drop(true);
    },
    rebuild: () => {
      if (state.value.at === 'connected' || state.value.at === 'waiting') {
        state.value = { at: 'connecting' };
        drop(false);
        void open();
      }
    },
    emit: (name, payload) => {
      if (state.value.at === 'connected') link?.send(name, payload, () => {});
    },
    ask: (name, payload, timeoutMs) =>
      new Promise((resolve) => {
        const { value } = state;
        if (value.at === 'refused') return resolve({ ok: false, error: value.refusal });
        if (value.at === 'closed') return resolve(refuse('unavailable', 'the line is closed'));
        const settle = (answer: unknown) => {
          if (!asked.delete(one)) return;
          cancel();
          const result = isResult(answer) ? answer : refuse('unavailable', 'a strange answer');
          if (result.ok || result.error.code !== 'unauthorized') return resolve(result);
          // Who we are has run out, not the request: sign in anew and let the caller retry.
          lost(result.error);
          resolve(refuse('unavailable', result.error.message));
        };
        const one: Asked = { name, payload, sent: false, settle };
        const cancel = clock.after(timeoutMs, () => settle(refuse('timeout', 'no answer')));
        asked.add(one);
        if (value.at === 'connected') send(one);
      }),
    on: (name, handler) => {
      const all = handlers.get(name) ?? new Set();
      handlers.set(name, all.add(handler));
      return () => all.delete(handler);
    },
  };
};
