import type { HistoryEvent, Party, Sighting } from './history.ts';
import type { Stored, StoredConversation, StoredEntry } from './stored.ts';

/** What every invariant looks things up in. Built once, in one pass over each input. */
export type Ledger = {
  stored: Stored;
  party(client: string): Party;
  /** Who a client's entries are by: `shopper`, or the agent's id. */
  author(client: string): string;
  /** The row at this place of a log. */
  at(conversationId: string, seq: number): StoredEntry | undefined;
  /** Every row of one message; more than one is a violation. */
  rows(conversationId: string, author: string, clientId: string): readonly StoredEntry[];
  conversation(conversationId: string): StoredConversation | undefined;
  /** Everyone who asked to start it, as the history tells; the first one served has it. */
  starters(conversationId: string): readonly Party[];
};

export const rowKey = (conversationId: string, author: string, clientId: string) =>
  `${conversationId} ${author} ${clientId}`;

export function createLedger(events: readonly HistoryEvent[], stored: Stored): Ledger {
  const parties = new Map<string, Party>();
  const starters = new Map<string, Party[]>();
  const party = (client: string): Party => {
    const found = parties.get(client);
    if (found === undefined) throw new Error(`the history never says who ${client} is`);
    return found;
  };
  for (const event of events) {
    if (event.what === 'joined') parties.set(event.client, event.party);
    if (event.what !== 'started') continue;
    const asked = starters.get(event.conversationId);
    if (asked === undefined) starters.set(event.conversationId, [party(event.client)]);
    else asked.push(party(event.client));
  }
  const places = new Map<string, StoredEntry>();
  const rows = new Map<string, StoredEntry[]>();
  for (const entry of stored.entries) {
    places.set(`${entry.conversationId} ${entry.seq}`, entry);
    const key = rowKey(entry.conversationId, entry.author, entry.clientId);
    rows.set(key, [...(rows.get(key) ?? []), entry]);
  }
  const conversations = new Map(stored.conversations.map((row) => [row.conversationId, row]));
  return {
    stored,
    party,
    author: (client) => (party(client).side === 'shopper' ? 'shopper' : party(client).personId),
    at: (conversationId, seq) => places.get(`${conversationId} ${seq}`),
    rows: (conversationId, author, clientId) =>
      rows.get(rowKey(conversationId, author, clientId)) ?? [],
    conversation: (conversationId) => conversations.get(conversationId),
    starters: (conversationId) => starters.get(conversationId) ?? [],
  };
}

/** Whether the log holds exactly this in that place. */
export function isStored(ledger: Ledger, seen: Sighting): boolean {
  const row = ledger.at(seen.conversationId, seen.seq);
  return row !== undefined && row.clientId === seen.clientId && row.body === seen.body;
}

/** An invariant sees every event once, in order, and draws its conclusions at the end. */
export type Invariant = { see(event: HistoryEvent): void; end(): void };

export const describe = (seen: Sighting) =>
  `${seen.conversationId} #${seen.seq} (${seen.clientId})`;
