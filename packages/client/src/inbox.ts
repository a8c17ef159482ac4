import {
  type AgentNotices,
  type AgentRequests,
  type InboxCounts,
  type InboxFilter,
  type InboxRow,
  type InboxTab,
  isRetryable,
  type Refusal,
  type Result,
} from '@aisle/protocol';
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { createAsk, listen } from './ask.ts';
import { type Clock, retryDelay } from './clock.ts';
import { isUp, type Line } from './line/line.ts';

/** How current the inbox is. */
export type InboxStatus =
  | { at: 'loading' }
  | { at: 'live' }
  | { at: 'stale' }
  | { at: 'refused'; refusal: Refusal };

/** The agents' inbox (rule 11): the server's rows and counts, kept current. */
export type Inbox = {
  readonly tab: ReadonlySignal<InboxTab>;
  /** Narrows the tab down; empty: it does not. */
  readonly filter: ReadonlySignal<InboxFilter>;
  readonly status: ReadonlySignal<InboxStatus>;
  /** Rows of the tab, the last changed first. */
  readonly rows: ReadonlySignal<readonly InboxRow[]>;
  /** Open conversations heard of so far, whatever tab is shown: for sounds and the title. */
  readonly openRows: ReadonlySignal<readonly InboxRow[]>;
  /** Null until the server has told. */
  readonly counts: ReadonlySignal<InboxCounts | null>;
  /** Whether there are older rows to load. */
  readonly more: ReadonlySignal<boolean>;
  /** Shows another tab, from its first page; without a filter the whole of it. */
  show: (tab: InboxTab, filter?: InboxFilter) => void;
  /** Appends the next page; nothing to do when `more` is false. */
  loadMore: () => Promise<Result<null>>;
  /** Asks for what changed since the last look: a lost notice is found here. */
  refresh: () => Promise<void>;
  stop: () => void;
};

export type InboxOptions = { line: Line; clock: Clock; agentId: string };

const inTab = (row: InboxRow, tab: InboxTab, agentId: string): boolean => {
  if (tab === 'closed' || tab === 'snoozed') return row.status === tab;
  if (tab === 'mentions')
    return row.handling?.mentioned.some((one) => one.agentId === agentId) ?? false;
  if (row.status !== 'open') return false;
  if (tab === 'open') return true;
  return row.assignedTo === (tab === 'mine' ? agentId : null);
};

const fits = ({ handling }: InboxRow, { tag, priority }: InboxFilter): boolean =>
  (tag === undefined || (handling?.tags.includes(tag) ?? false)) &&
  (priority === undefined || (handling?.priority ?? 'normal') === priority);

const newestFirst = (a: InboxRow, b: InboxRow) =>
  b.updatedAt - a.updatedAt || (a.conversationId < b.conversationId ? 1 : -1);

export const createInbox = ({ line, clock, agentId }: InboxOptions): Inbox => {
  const ask = createAsk<AgentRequests>(line);
  const tab = signal<InboxTab>('open');
  const filter = signal<InboxFilter>({});
  const status = signal<InboxStatus>({ at: 'loading' });
  const known = signal<ReadonlyMap<string, InboxRow>>(new Map());
  const heard = signal<ReadonlyMap<string, InboxRow>>(new Map());
  const counts = signal<InboxCounts | null>(null);
  const more = signal(false);
  /** Where `fetchInboxChanges` goes on; null before the first snapshot of this tab. */
  let cursor: number | null = null;
  let failures = 0;
  let cancelRetry = () => {};
  // Names the newest snapshot asked for: answers for a tab that was left are thrown away.
  let look = 0;

  const rows = computed(() => [...known.value.values()].sort(newestFirst));

  /** `rows` with what changed, as far as it belongs to `wanted`. */
  const merged = (
    rows: ReadonlyMap<string, InboxRow>,
    changed: readonly InboxRow[],
    wanted: InboxTab,
    narrowed: InboxFilter,
  ) => {
    const next = new Map(rows);
    for (const row of changed) {
      const before = next.get(row.conversationId);
      if (before && before.updatedAt > row.updatedAt) continue;
      if (inTab(row, wanted, agentId) && fits(row, narrowed)) next.set(row.conversationId, row);
      else next.delete(row.conversationId);
    }
    return next;
  };
  const hear = (rows: readonly InboxRow[]) => {
    heard.value = merged(heard.peek(), rows, 'open', {});
  };
  const merge = (changed: readonly InboxRow[]) => {
    known.value = merged(known.peek(), changed, tab.peek(), filter.peek());
    hear(changed);
  };

  const refresh = async () => {
    if (cursor === null || !isUp(line)) return;
    const mine = look;
    const answer = await ask('fetchInboxChanges', { since: cursor });
    if (!answer.ok || mine !== look) return;
    if (answer.value.reset) return snapshot(true);
    merge(answer.value.rows);
    counts.value = answer.value.counts;
    cursor = answer.value.at;
  };

  const snapshot = async (replace: boolean) => {
    const mine = ++look;
    cancelRetry();
    const answer = await ask('watchInbox', { tab: tab.peek(), filter: filter.peek() });
    if (mine !== look) return;
    if (!answer.ok) return failed(answer.error, replace);
    failures = 0;
    status.value = { at: 'live' };
    if (replace || cursor === null) {
      known.value = new Map(answer.value.rows.map((row) => [row.conversationId, row]));
      hear(answer.value.rows);
      more.value = answer.value.more;
      counts.value = answer.value.counts;
      cursor = answer.value.at;
      return;
    }
    // Back after a while: pages loaded before stay, and what changed meanwhile is asked for.
    merge(answer.value.rows);
    counts.value = answer.value.counts;
    await refresh();
  };

  const failed = (refusal: Refusal, replace: boolean) => {
    if (!isRetryable(refusal)) status.value = { at: 'refused', refusal };
    else if (isUp(line)) {
      cancelRetry = clock.after(retryDelay(clock, ++failures), () => snapshot(replace));
    }
  };

  const stops = [
    listen<AgentNotices, 'inbox'>(line, 'inbox', (notice) => {
      if (cursor !== null) merge(notice.rows);
      else hear(notice.rows);
      if (notice.counts) counts.value = notice.counts;
    }),
    line.state.subscribe(({ at }) => {
      if (at === 'connected') void snapshot(false);
      else if (status.peek().at === 'live') status.value = { at: 'stale' };
    }),
  ];

  return {
    tab,
    filter,
    status,
    rows,
    openRows: computed(() => [...heard.value.values()]),
    counts,
    more,
    show: (wanted, narrowed = {}) => {
      tab.value = wanted;
      filter.value = narrowed;
      known.value = new Map();
      more.value = false;
      cursor = null;
      status.value = { at: 'loading' };
      void snapshot(true);
    },
    loadMore: async () => {
      const oldest = rows.peek().at(-1);
      if (!more.peek() || !oldest) return { ok: true, value: null };
      const mine = look;
      const before = { updatedAt: oldest.updatedAt, conversationId: oldest.conversationId };
      const answer = await ask('fetchInbox', {
        ...{ tab: tab.peek(), filter: filter.peek(), before },
      });
      if (!answer.ok) return answer;
      if (mine === look) {
        more.value = answer.value.more;
        const next = new Map(answer.value.rows.map((row) => [row.conversationId, row]));
        // What was known already is newer than a page read in between.
        for (const [id, row] of known.peek()) next.set(id, row);
        known.value = next;
      }
      return { ok: true, value: null };
    },
    refresh,
    stop: () => {
      look++;
      cancelRetry();
      for (const stop of stops) stop();
    },
  };
};
