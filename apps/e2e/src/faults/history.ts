import { writeFileSync } from 'node:fs';

/** Who acts in a run: one browser tab of a shopper or of an agent. */
export type Party = { storeId: string; side: 'shopper' | 'agent'; personId: string };

/** An entry as some client saw it; `body` is `bodyOf(content)`. */
export type Sighting = { conversationId: string; seq: number; clientId: string; body: string };

/**
 * One line of a run's history. `client` names a tab, `clientId` a message (rule 1), `session` one
 * connection of a raw listener, `ticket` one question that was asked.
 */
export type Happening =
  | { what: 'joined'; client: string; party: Party }
  | { what: 'started'; client: string; conversationId: string }
  /** Handed to the outbox. `loose`: asked once without one, so it may be lost unanswered. */
  | {
      what: 'invoked';
      client: string;
      conversationId: string;
      clientId: string;
      body: string;
      loose?: true;
    }
  | { what: 'ok'; client: string; clientId: string; seq: number; body: string; repeated: boolean }
  /** A final refusal: the client will not try again. */
  | { what: 'failed'; client: string; clientId: string; code: string }
  /** One try got no answer: it may have happened or not. */
  | { what: 'unknown'; client: string; clientId: string }
  /** Still waiting in the client's outbox when the run ended. */
  | { what: 'kept'; client: string; clientId: string }
  /** The tab has the conversation open from now on, until it leaves. */
  | { what: 'viewing'; client: string; conversationId: string }
  | { what: 'shown'; client: string; sighting: Sighting }
  /** Shows this conversation no more, or nothing at all. */
  | { what: 'left'; client: string; conversationId?: string }
  | { what: 'asked'; client: string; conversationId: string; ticket: number }
  | { what: 'told'; client: string; ticket: number; head: number }
  /** A raw listener watches from `head` on; what follows must reach it without a hole. */
  | { what: 'watching'; client: string; session: string; conversationId: string; head: number }
  | { what: 'heard'; client: string; session: string; sighting: Sighting }
  | { what: 'hungUp'; client: string; session: string }
  /** Any other notice about a conversation: it must not have left its store. */
  | { what: 'noticed'; client: string; name: string; conversationId: string }
  /** Faults are over, every line is up and every outbox empty: now all must agree in 5 s. */
  | { what: 'healed' }
  | { what: 'ended' };

/** A happening with its time in milliseconds since the run began. */
export type HistoryEvent = Happening & { at: number };

export type History = {
  events: readonly HistoryEvent[];
  log(happening: Happening): void;
  /** A number no other question of this run has. */
  ticket(): number;
  /** Writes one JSON object per line, for reading after a failure. */
  save(path: string): void;
};

/** Keeps everything in memory, in the order it was logged. `now` is a monotonic clock in ms. */
export function createHistory(now: () => number = () => performance.now()): History {
  const began = now();
  const events: HistoryEvent[] = [];
  let tickets = 0;
  return {
    events,
    log: (happening) => {
      events.push({ ...happening, at: now() - began });
    },
    ticket: () => ++tickets,
    save: (path) => writeFileSync(path, events.map((event) => JSON.stringify(event)).join('\n')),
  };
}

/** An entry's content as one comparable string: object keys in order, no undefined members. */
export function bodyOf(content: unknown): string {
  return JSON.stringify(content, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
