import { bodyOf, type Happening, type HistoryEvent } from './history.ts';
import type { Stored, StoredConversation, StoredEntry } from './stored.ts';

export const body = (text: string) => bodyOf({ kind: 'message', text });

/** Ann writes two messages in c1 of the store s1; Eve watches for s1, Zoe works for s2. */
export function goodStory() {
  let clock = 0;
  const events: HistoryEvent[] = [];
  const log = (...happenings: Happening[]) => {
    for (const happening of happenings) events.push({ ...happening, at: ++clock });
  };
  const entries: StoredEntry[] = [];
  const conversation: StoredConversation = {
    storeId: 's1',
    conversationId: 'c1',
    shopperId: 'ann',
    status: 'open',
    head: 0,
    assignedTo: null,
    unread: 0,
    agentSeen: 0,
  };
  const conversations = [conversation];
  const counts = { storeId: 's1', open: 1, unassigned: 1, closed: 0, mine: new Map() };
  const stored: Stored = { entries, conversations, counts: [counts], integrity: [] };
  const sighting = (seq: number, clientId: string, text: string) => ({
    conversationId: 'c1',
    seq,
    clientId,
    body: body(text),
  });
  const store = (clientId: string, text: string) => {
    const seq = ++conversation.head;
    conversation.unread++;
    entries.push({ ...sighting(seq, clientId, text), author: 'shopper' });
    return seq;
  };
  const invoke = (clientId: string, text: string) =>
    log({ what: 'invoked', client: 'ann', conversationId: 'c1', clientId, body: body(text) });
  const answer = (clientId: string, text: string, seq: number) =>
    log({ what: 'ok', client: 'ann', clientId, seq, body: body(text), repeated: false });
  const show = (client: string, seq: number, clientId: string, text: string) =>
    log({ what: 'shown', client, sighting: sighting(seq, clientId, text) });
  const hear = (client: string, seq: number, clientId: string, text: string) =>
    log({ what: 'heard', client, session: `${client}-1`, sighting: sighting(seq, clientId, text) });

  log(
    { what: 'joined', client: 'ann', party: { storeId: 's1', side: 'shopper', personId: 'ann' } },
    { what: 'joined', client: 'eve', party: { storeId: 's1', side: 'agent', personId: 'eve' } },
    { what: 'joined', client: 'zoe', party: { storeId: 's2', side: 'agent', personId: 'zoe' } },
    { what: 'started', client: 'ann', conversationId: 'c1' },
    { what: 'viewing', client: 'ann', conversationId: 'c1' },
    { what: 'watching', client: 'eve', session: 'eve-1', conversationId: 'c1', head: 0 },
  );
  for (const [clientId, text] of [
    ['m1', 'hello'],
    ['m2', 'are you there?'],
  ] as const) {
    invoke(clientId, text);
    const seq = store(clientId, text);
    answer(clientId, text, seq);
    show('ann', seq, clientId, text);
    hear('eve', seq, clientId, text);
  }
  return { events, log, stored, entries, conversation, counts, invoke, answer, show, hear, store };
}

export type Story = ReturnType<typeof goodStory>;
