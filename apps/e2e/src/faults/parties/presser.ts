import { type Entries, type Entry, isRetryable, PROTOCOL, type Result } from '@aisle/protocol';
import { v7 } from 'uuid';
import { bodyOf, type History } from '../history.ts';
import { openSession, type StoreSite } from '../site.ts';
import { openRawLine, type RawLine } from './raw-line.ts';
import type { View } from './show-thread.ts';
import { sightingOf } from './sighting.ts';

/** A shopper without a client: one message after the other, as fast as they are answered. */
export type Presser = {
  /** Whether a message of hers is under way this moment. */
  isInFlight(): boolean;
  acknowledged(): number;
  /** The last entry it was told of. */
  views(): readonly View[];
  /** Writes nothing new; resolves when what is under way is settled. */
  finish(): Promise<void>;
  /** Leaves at once, whatever is under way. */
  leave(): void;
  readonly conversationId: string;
  /** The secret her browser keeps; undefined before her first session. */
  credential(): string | undefined;
};

export type PresserOptions = {
  name: string;
  history: History;
  store: StoreSite;
  port: number;
  /** Pause between two messages in milliseconds. */
  paceMs?: number;
  /** Length of a message, at least. */
  textBytes?: number;
  /** Another tab of this shopper: they write into one conversation. */
  beside?: Presser;
};

type Pending = { clientId: string; text: string };

const RETRY_MS = 50;
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Signs in, starts a conversation of her own, watches it and writes until told to finish. */
export async function startPresser(options: PresserOptions): Promise<Presser> {
  const { name, history, store, port, paceMs = 0, textBytes = 0 } = options;
  const conversationId = options.beside?.conversationId ?? v7();
  let pending: Pending | null = null;
  let count = 0;
  let acknowledged = 0;
  let sessions = 0;
  let last = 0;
  let state: 'writing' | 'finishing' | 'left' = 'writing';
  let line: RawLine | null = null;
  let token = '';
  let credential = options.beside?.credential();
  let joined = false;

  async function signIn() {
    const session = await openSession(port, store, credential);
    if (session === null) return false;
    if (!joined) {
      joined = true;
      const party = {
        storeId: store.storeId,
        side: 'shopper',
        personId: session.shopperId,
      } as const;
      history.log({ what: 'joined', client: name, party });
      history.log({ what: 'started', client: name, conversationId });
    }
    ({ token, credential } = session);
    return true;
  }

  const hear = (session: string) => (notice: string, payload: unknown) => {
    if (notice !== 'entries') return;
    for (const entry of (payload as Entries).entries) {
      history.log({ what: 'heard', client: name, session, sighting: sightingOf(entry) });
      last = Math.max(last, entry.seq);
    }
  };

  async function connect(): Promise<boolean> {
    const session = `${name}/${++sessions}`;
    const auth = { protocol: PROTOCOL, token };
    const headers = { origin: store.origin };
    const told = hear(session);
    line = await openRawLine({ port, namespace: '/shopper', auth, headers, told });
    if (line === null) return false;
    void line.ended.then(() => history.log({ what: 'hungUp', client: name, session }));
    const started = await line.ask('startConversation', { conversationId });
    if (!started.ok) return false;
    const ticket = history.ticket();
    history.log({ what: 'asked', client: name, conversationId, ticket });
    const watched = await line.ask('watchConversation', { conversationId, after: 0 });
    if (!watched.ok) return false;
    const { head } = watched.value as { head: number };
    last = Math.max(last, head);
    history.log({ what: 'told', client: name, ticket, head });
    history.log({ what: 'watching', client: name, session, conversationId, head });
    return true;
  }

  function compose(): Pending {
    const made = { clientId: v7(), text: `${name} ${++count}`.padEnd(textBytes, '.') };
    const { clientId, text } = made;
    const body = bodyOf({ kind: 'message', text });
    history.log({ what: 'invoked', client: name, conversationId, clientId, body });
    return made;
  }

  function settle(message: Pending, answer: Result<unknown>) {
    const { clientId } = message;
    if (answer.ok) {
      const { entry, repeated } = answer.value as { entry: Entry; repeated: boolean };
      const body = bodyOf(entry.content);
      history.log({ what: 'ok', client: name, clientId, seq: entry.seq, body, repeated });
      acknowledged++;
      pending = null;
    } else if (!isRetryable(answer.error)) {
      history.log({ what: 'failed', client: name, clientId, code: answer.error.code });
      pending = null;
    }
  }

  /** One message, or one more try of it; false when the line is of no more use. */
  async function write(open: RawLine): Promise<boolean> {
    pending ??= compose();
    const message: Pending = pending;
    const answer = await open.ask('sendMessage', { conversationId, ...message });
    if (answer.ok === null) {
      history.log({ what: 'unknown', client: name, clientId: message.clientId });
      open.close();
      return false;
    }
    if (!answer.ok && (answer.error.code === 'timeout' || answer.error.code === 'unavailable'))
      history.log({ what: 'unknown', client: name, clientId: message.clientId });
    settle(message, answer);
    if (pending !== null) await sleep(RETRY_MS);
    else if (paceMs > 0) await sleep(paceMs);
    return true;
  }

  const hasWork = () => state === 'writing' || (state === 'finishing' && pending !== null);

  async function work() {
    while (hasWork()) {
      const ready = (await signIn()) && (await connect());
      while (ready && line !== null && hasWork() && (await write(line)));
      if (!hasWork()) break;
      line?.close();
      await sleep(RETRY_MS);
    }
  }

  // The first session is waited for, so that who she is can be shared with another tab.
  while (!(await signIn())) await sleep(RETRY_MS);
  const done = work();
  return {
    isInFlight: () => pending !== null && (line?.waiting() ?? 0) > 0,
    acknowledged: () => acknowledged,
    conversationId,
    credential: () => credential,
    views: () => [{ conversationId, head: last }],
    finish: () => {
      state = 'finishing';
      return done;
    },
    leave: () => {
      state = 'left';
      line?.close();
    },
  };
}
