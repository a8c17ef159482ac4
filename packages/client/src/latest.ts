import { isRetryable, LIMITS } from '@aisle/protocol';
import { type Clock, retryDelay } from './clock.ts';
import { isUp, type Line } from './line/line.ts';

/** Reports of which only the newest counts (cart, page, sharing): none is queued behind another. */
export type Latest = {
  report: (name: string, payload: unknown) => void;
  stop: () => void;
};

export const createLatest = (line: Line, clock: Clock): Latest => {
  const waiting = new Map<string, unknown>();
  const sending = new Set<string>();
  let failures = 0;
  let cancel = () => {};

  const send = async (name: string) => {
    if (sending.has(name) || !waiting.has(name) || !isUp(line)) return;
    sending.add(name);
    const payload = waiting.get(name);
    const answer = await line.ask(name, payload, LIMITS.answerTimeoutMs);
    sending.delete(name);
    if (answer.ok || !isRetryable(answer.error)) {
      failures = 0;
      if (waiting.get(name) === payload) waiting.delete(name);
      return send(name);
    }
    cancel();
    cancel = clock.after(answer.error.retryAfterMs ?? retryDelay(clock, ++failures), sendAll);
  };
  const sendAll = () => {
    for (const name of waiting.keys()) void send(name);
  };
  const stopEffect = line.state.subscribe(sendAll);
  return {
    report: (name, payload) => {
      waiting.set(name, payload);
      void send(name);
    },
    stop: () => {
      stopEffect();
      cancel();
    },
  };
};
