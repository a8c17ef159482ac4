import { type InboxCounts, type InboxRow, type InboxTab, ok, type Result } from '@aisle/protocol';
import type { Guest } from './chat-model.ts';

const PAGE = 3;

/** The server's inbox in memory: rows as the test puts them, pages of three. */
export const createInboxModel = (now: () => number, agentId: string) => {
  const rows = new Map<string, InboxRow>();
  const watchers = new Set<Guest>();
  let resets = false;

  const fits: Record<InboxTab, (row: InboxRow) => boolean> = {
    open: ({ status }) => status === 'open',
    mine: ({ status, assignedTo }) => status === 'open' && assignedTo === agentId,
    unassigned: ({ status, assignedTo }) => status === 'open' && assignedTo === null,
    closed: ({ status }) => status === 'closed',
    snoozed: ({ status }) => status === 'snoozed',
    mentions: ({ handling }) => handling?.mentioned.some((one) => one.agentId === agentId) ?? false,
  };
  const sorted = (tab: InboxTab) =>
    [...rows.values()]
      .filter(fits[tab])
      .sort(
        (a, b) => b.updatedAt - a.updatedAt || b.conversationId.localeCompare(a.conversationId),
      );
  const counts = (): InboxCounts => ({
    open: sorted('open').length,
    mine: sorted('mine').length,
    unassigned: sorted('unassigned').length,
    closed: sorted('closed').length,
    snoozed: sorted('snoozed').length,
    mentions: sorted('mentions').length,
  });
  const placeOf = (row: InboxRow | undefined) =>
    row ? { updatedAt: row.updatedAt, conversationId: row.conversationId } : null;
  const page = (list: InboxRow[]) => ({
    rows: list.slice(0, PAGE),
    next: list.length > PAGE ? placeOf(list[PAGE - 1]) : null,
  });

  // biome-ignore lint/suspicious/noExplicitAny: payloads of every request, as the wire has them
  const answer = (guest: Guest, name: string, payload: any): Result<unknown> | null => {
    if (name === 'watchInbox') {
      watchers.add(guest);
      return ok({ ...page(sorted(payload.tab)), counts: counts(), at: now() });
    }
    if (name === 'fetchInbox') {
      const { updatedAt, conversationId } = payload.before;
      const list = sorted(payload.tab);
      const below = list.filter(
        (row) =>
          row.updatedAt < updatedAt ||
          (row.updatedAt === updatedAt && row.conversationId < conversationId),
      );
      return ok(page(below));
    }
    if (name === 'fetchInboxChanges') {
      const changed = [...rows.values()].filter(({ updatedAt }) => updatedAt >= payload.since);
      return ok({ rows: resets ? [] : changed, counts: counts(), at: now(), reset: resets });
    }
    return null;
  };

  return {
    answer,
    leave: (guest: Guest) => watchers.delete(guest),
    /** Changes a row as something happening in its conversation does; told unless said. */
    put: (conversationId: string, change: Partial<InboxRow> = {}, told = true) => {
      const row: InboxRow = {
        conversationId,
        status: 'open',
        shopper: { shopperId: conversationId, online: true },
        assignedTo: null,
        head: 1,
        last: null,
        unread: 1,
        waitingSince: null,
        cart: null,
        page: null,
        ...rows.get(conversationId),
        ...change,
        updatedAt: now(),
      };
      rows.set(conversationId, row);
      for (const guest of watchers)
        if (told) guest.tell('inbox', { rows: [row], counts: counts() });
    },
    sorted: (tab: InboxTab) => sorted(tab).map(({ conversationId }) => conversationId),
    counts,
    /** From now on too much has changed for `fetchInboxChanges`. */
    reset: () => {
      resets = true;
    },
  };
};

export type InboxModel = ReturnType<typeof createInboxModel>;
