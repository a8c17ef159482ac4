import type { Entries, Entry, Refusal } from '@aisle/protocol';
import { bodyOf, type History } from '../history.ts';
import { sightingOf } from './sighting.ts';

type Fields = Record<string, unknown>;

/** One connection as the history hears it. */
export type ConnectionLog = {
  /** A request leaves; call the answer's function with what came back. */
  asked(name: string, payload: Fields): (answer: unknown) => void;
  told(name: string, notice: Fields): void;
  closed(): void;
};

/** What a tab's client says and hears, over all its connections. */
export type LineLog = {
  connection(): ConnectionLog;
  /** What the tab wrote, told once: by who accepted it or by the wire, whoever comes first. */
  invoked(conversationId: string, clientId: string, body: string): void;
};

/** Requests whose answer says where the log ends. */
const READS = new Set(['watchConversation', 'fetchEntries']);

/** After these the server may have stored it all the same. */
const DOUBTFUL = new Set(['timeout', 'unavailable']);

/** After these it has not, and the client tries again. */
const LATER = new Set(['busy', 'full', 'rate_limited', 'shutting_down', 'unauthorized']);

/** Asked once, without an outbox behind it. */
const LOOSE = new Set(['assignConversation']);

/** Writes down what passes between a tab's client and the server, as it passes. */
export function createLineLog(history: History, client: string): LineLog {
  const known = new Set<string>();
  const started = new Set<string>();
  let connections = 0;

  function invoked(conversationId: string, clientId: string, body: string, loose = false) {
    if (known.has(clientId)) return;
    known.add(clientId);
    const event = { what: 'invoked', client, conversationId, clientId, body } as const;
    history.log(loose ? { ...event, loose } : event);
  }

  function askedToStore(name: string, payload: Fields, clientId: string) {
    const conversationId = String(payload.conversationId);
    invoked(conversationId, clientId, bodyOfRequest(name, payload), LOOSE.has(name));
    return {
      answered: (answer: unknown) => logAnswer(clientId, answer),
      lost: () => history.log({ what: 'unknown', client, clientId }),
    };
  }

  function logAnswer(clientId: string, answer: unknown) {
    const result = answer as { ok: boolean; value?: unknown; error?: Refusal };
    if (result.ok) {
      const { entry, repeated } = result.value as { entry: Entry; repeated: boolean };
      const body = bodyOf(entry.content);
      history.log({ what: 'ok', client, clientId, seq: entry.seq, body, repeated });
      return;
    }
    const code = result.error?.code ?? '';
    if (DOUBTFUL.has(code)) history.log({ what: 'unknown', client, clientId });
    else if (!LATER.has(code)) history.log({ what: 'failed', client, clientId, code });
  }

  function askedToRead(payload: Fields) {
    const conversationId = String(payload.conversationId);
    const ticket = history.ticket();
    history.log({ what: 'asked', client, conversationId, ticket });
    return {
      answered: (answer: unknown) => {
        const result = answer as { ok: boolean; value?: { head: number } };
        if (result.ok && result.value !== undefined)
          history.log({ what: 'told', client, ticket, head: result.value.head });
      },
      lost: () => {},
    };
  }

  function askedToStart(payload: Fields) {
    const conversationId = String(payload.conversationId);
    if (!started.has(conversationId)) history.log({ what: 'started', client, conversationId });
    started.add(conversationId);
    return { answered: () => {}, lost: () => {} };
  }

  function ask(name: string, payload: Fields) {
    const clientId = payload.clientId;
    if (typeof clientId === 'string') return askedToStore(name, payload, clientId);
    if (READS.has(name) && payload.before === undefined) return askedToRead(payload);
    if (name === 'startConversation') return askedToStart(payload);
    return { answered: () => {}, lost: () => {} };
  }

  return {
    invoked,
    connection() {
      const session = `${client}/${++connections}`;
      const open = new Set<() => void>();
      return {
        asked(name, payload) {
          const { answered, lost } = ask(name, payload);
          open.add(lost);
          return (answer) => {
            if (open.delete(lost)) answered(answer);
          };
        },
        told(name, notice) {
          if (name === 'entries')
            for (const entry of (notice as Entries).entries)
              history.log({ what: 'heard', client, session, sighting: sightingOf(entry) });
          else
            for (const conversationId of conversationsIn(notice))
              history.log({ what: 'noticed', client, name, conversationId });
        },
        closed() {
          for (const lost of open) lost();
          open.clear();
        },
      };
    },
  };
}

/** The content a request asks to store. */
function bodyOfRequest(name: string, payload: Fields): string {
  if (name === 'sendMessage') return bodyOf({ kind: 'message', text: payload.text });
  if (name === 'assignConversation') return bodyOf({ kind: 'assigned', agentId: payload.agentId });
  if (name === 'closeConversation') return bodyOf({ kind: 'closed' });
  throw new Error(`the history does not know what ${name} stores`);
}

/** Every conversation a notice speaks of. */
function conversationsIn(notice: Fields): string[] {
  const found: string[] = [];
  JSON.stringify(notice, (key, value) => {
    if (key === 'conversationId' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}
