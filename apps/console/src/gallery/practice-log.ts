import { fits } from '@aisle/client';
import {
  type Content,
  DESK_LIMITS,
  type Entry,
  type InboxCounts,
  type InboxFilter,
  type InboxTab,
  ok,
  refuse,
} from '@aisle/protocol';
import { MIA, makeTalk, PLOTS, type Talk } from './floor.ts';

const inTab = ({ row }: Talk, tab: InboxTab): boolean => {
  if (tab === 'closed' || tab === 'snoozed') return row.status === tab;
  if (tab === 'mentions')
    return row.handling?.mentioned.some(({ agentId }) => agentId === MIA) ?? false;
  if (row.status !== 'open') return false;
  if (tab === 'open') return true;
  return row.assignedTo === (tab === 'mine' ? MIA : null);
};

const countsOf = (talks: readonly Talk[]): InboxCounts => {
  const count = (tab: InboxTab) => talks.filter((talk) => inTab(talk, tab)).length;
  return {
    open: count('open'),
    mine: count('mine'),
    unassigned: count('unassigned'),
    closed: count('closed'),
    snoozed: count('snoozed'),
    mentions: talks.filter(
      ({ row }) =>
        row.handling?.mentioned.some((one) => one.agentId === MIA && one.unseen) ?? false,
    ).length,
  };
};

const previewOf = (content: Content): string => {
  if (content.kind === 'message') return content.text;
  if (content.kind === 'attachment') return content.name;
  if (content.kind === 'suggestion')
    return content.products.map((one) => one.product.name).join(', ');
  if (content.kind === 'return_requested') return content.lines.map(({ name }) => name).join(', ');
  if (content.kind === 'order_placed') return content.number;
  return content.kind === 'suggestion_added' ? content.name : '';
};

export type Tell = (name: string, notice: unknown) => void;

type Options = { shop: string; now: () => number; tell: Tell; plots: number };

/** The conversations of the played store, their logs and the inbox they stand in. */
export const createPracticeLog = ({ shop, now, tell, plots }: Options) => {
  const talks = PLOTS.slice(0, plots).map((plot, index) => makeTalk(plot, index, shop, now()));
  const counts = () => countsOf(talks);
  const receipts = new Map<string, { delivered: number; seen: number }>();
  const sides = (talk: Talk) => ({
    shopper: receipts.get(talk.row.conversationId) ?? { delivered: talk.row.head, seen: 0 },
    agent: { delivered: talk.row.head, seen: talk.row.head - talk.row.unread },
  });
  const conversationOf = (talk: Talk) => ({
    conversationId: talk.row.conversationId,
    status: talk.row.status === 'closed' ? ('closed' as const) : ('open' as const),
    head: talk.row.head,
    assignedTo: talk.row.assignedTo,
    receipts: sides(talk),
    agents: talk.entries.some(({ author }) => author.kind === 'agent')
      ? [{ agentId: MIA, name: 'Mia Lindqvist' }]
      : [],
    createdAt: talk.entries[0]?.at ?? now(),
  });
  const find = (conversationId: string) =>
    talks.find((talk) => talk.row.conversationId === conversationId);
  const store = (talk: Talk, clientId: string, mine: boolean, content: Content): Entry => {
    const { conversationId } = talk.row;
    const known = talk.entries.find((entry) => entry.clientId === clientId);
    if (known) return known;
    const seq = talk.row.head + 1;
    const author: Entry['author'] = mine ? { kind: 'agent', agentId: MIA } : { kind: 'shopper' };
    const entry: Entry = { conversationId, seq, clientId, at: now(), author, content };
    talk.entries.push(entry);
    Object.assign(talk.row, {
      head: seq,
      updatedAt: entry.at,
      last: { seq, at: entry.at, author, kind: content.kind, preview: previewOf(content) },
      unread: mine ? talk.row.unread : talk.row.unread + 1,
      waitingSince: mine ? null : (talk.row.waitingSince ?? entry.at),
    });
    if (content.kind === 'assigned') talk.row.assignedTo = content.agentId;
    if (content.kind === 'closed') talk.row.status = 'closed';
    if (content.kind === 'reopened' || (!mine && talk.row.status === 'snoozed'))
      talk.row.status = 'open';
    tell('entries', { conversationId, entries: [entry], head: seq });
    tell('conversation', { conversation: conversationOf(talk) });
    tell('inbox', { rows: [talk.row], counts: counts() });
    return entry;
  };
  const missing = refuse('not_found', 'no such conversation');
  const add = (conversationId: string, clientId: string, content: Content) => {
    const talk = find(conversationId);
    return talk ? ok({ entry: store(talk, clientId, true, content), repeated: false }) : missing;
  };
  const page = (talk: Talk, after?: number, before?: number) => {
    const known = talk.entries.filter(({ seq }) => seq < (before ?? Number.POSITIVE_INFINITY));
    return after === undefined
      ? known.slice(-DESK_LIMITS.pageEntries)
      : known.filter(({ seq }) => seq > after).slice(0, DESK_LIMITS.pageEntries);
  };
  const listed = (tab: InboxTab, filter: InboxFilter = {}) =>
    talks
      .filter((talk) => inTab(talk, tab))
      .map(({ row }) => row)
      .filter((row) => fits(row, filter, now()) !== 'no')
      .sort((a, b) => b.updatedAt - a.updatedAt);
  /** Everything up to now has been read by her. */
  const read = (talk: Talk) => {
    const { conversationId, head } = talk.row;
    receipts.set(conversationId, { delivered: head, seen: head });
    tell('receipts', { conversationId, receipts: sides(talk) });
  };
  return { talks, find, conversationOf, store, add, page, listed, read, counts, missing };
};
