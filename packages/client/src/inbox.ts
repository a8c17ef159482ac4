import {
  type AgentNotices,
  type AgentRequests,
  type InboxCounts,
  type InboxFilter,
  type InboxPlace,
  type InboxRow,
  type InboxTab,
  isRetryable,
  type Refusal,
  type Result,
} from '@aisle/protocol';
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { createAsk, listen } from './ask.ts';
import { type Clock, retryDelay } from './clock.ts';
import { fits } from './inbox-filter.ts';
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

/** After a change that only the server can judge, and while a filter asks how long somebody waits. */
const SOON_MS = 2_000;
const GROWING_MS = 20_000;
/** Pages asked for in one go until so many rows are there. */
const MOST_LOOKS = 10;
const ENOUGH_ROWS = 20;

const inTab = (row: InboxRow, tab: InboxTab, agentId: string): boolean => {
  if (tab === 'closed' || tab === 'snoozed') return row.status === tab;
  if (tab === 'mentions')
    return row.handling?.mentioned.some((one) => one.agentId === agentId) ?? false;
  if (row.status !== 'open') return false;
  if (tab === 'open') return true;
  return row.assignedTo === (tab === 'mine' ? agentId : null);
};

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
  /** Where `fetchInboxChanges` goes on; null before the first snapshot of this tab. */
  let cursor: number | null = null;
  /** Where the loaded list goes on. */
  const next = signal<InboxPlace | null>(null);
  let failures = 0;
  let cancelLook = () => {};
  let cancelRetry = () => {};
  // Names the newest snapshot asked for: answers for a tab that was left are thrown away.
  let look = 0;
  /** Rows told of while a first page was under way: it may have been read before they changed. */
  const meanwhile = new Set<InboxRow[]>();

  const rows = computed(() => [...known.value.values()].sort(newestFirst));

  /** `rows` with what changed, as far as it belongs to `wanted`. */
  const merged = (
    rows: ReadonlyMap<string, InboxRow>,
    changed: readonly InboxRow[],
    wanted: InboxTab,
    narrowed: InboxFilter,
  ) => {
    const after = new Map(rows);
    for (const row of changed) {
      const before = after.get(row.conversationId);
      if (before && before.updatedAt > row.updatedAt) continue;
      const judged = inTab(row, wanted, agentId) ? fits(row, narrowed, clock.now()) : 'no';
      if (judged === 'unsure') lookAgain(SOON_MS);
      // What only the server can judge stays as it was until it has been asked.
      if (judged === 'yes' || (judged === 'unsure' && before)) after.set(row.conversationId, row);
      else after.delete(row.conversationId);
    }
    return after;
  };
  const hear = (rows: readonly InboxRow[]) => {
    heard.value = merged(heard.peek(), rows, 'open', {});
  };
  const merge = (changed: readonly InboxRow[]) => {
    known.value = merged(known.peek(), changed, tab.peek(), filter.peek());
    hear(changed);
  };

  /** Asks for the first page once more: what is shown stays until the answer is there. */
  const lookAgain = (inMs: number) => {
    cancelLook();
    cancelLook = clock.after(inMs, () => void (isUp(line) && readAnew()));
  };
  const watch = async () => {
    const told: InboxRow[] = [];
    meanwhile.add(told);
    const answer = await ask('watchInbox', { tab: tab.peek(), filter: filter.peek() });
    meanwhile.delete(told);
    return { answer, told };
  };
  const readAnew = async () => {
    const mine = look;
    const { answer, told } = await watch();
    if (mine !== look) return;
    if (filter.peek().waitingMinutes !== undefined) lookAgain(GROWING_MS);
    if (!answer.ok) return;
    // A list of several pages keeps its later ones.
    const whole = answer.value.next === null && next.peek() === null;
    const rows = new Map(whole ? [] : known.peek());
    for (const row of answer.value.rows) rows.set(row.conversationId, row);
    known.value = rows;
    merge(told);
    counts.value = answer.value.counts;
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
    const { answer, told } = await watch();
    if (mine !== look) return;
    if (!answer.ok) return failed(answer.error, replace);
    failures = 0;
    status.value = { at: 'live' };
    if (replace || cursor === null) {
      known.value = new Map(answer.value.rows.map((row) => [row.conversationId, row]));
      hear(answer.value.rows);
      merge(told);
      next.value = answer.value.next;
      counts.value = answer.value.counts;
      cursor = answer.value.at;
      // A wait grows without anything happening.
      if (filter.peek().waitingMinutes !== undefined) lookAgain(GROWING_MS);
      return lookFurther(mine);
    }
    // Back after a while: pages loaded before stay, and what changed meanwhile is asked for.
    merge(answer.value.rows);
    counts.value = answer.value.counts;
    await refresh();
  };

  /** A filtered page may hold few rows: the next ones are asked for until there is something to see. */
  const lookFurther = async (mine: number) => {
    if (Object.keys(filter.peek()).length === 0) return;
    for (let pages = 0; pages < MOST_LOOKS && known.peek().size < ENOUGH_ROWS; pages++) {
      if (next.peek() === null || mine !== look) return;
      if (!(await loadPage()).ok) return;
    }
  };

  const loadPage = async (): Promise<Result<null>> => {
    const before = next.peek();
    if (!before) return { ok: true, value: null };
    const mine = look;
    const asked = { tab: tab.peek(), filter: filter.peek(), before };
    const answer = await ask('fetchInbox', asked);
    if (!answer.ok) return answer;
    if (mine === look) {
      next.value = answer.value.next;
      const page = new Map(answer.value.rows.map((row) => [row.conversationId, row]));
      // What was known already is newer than a page read in between.
      for (const [id, row] of known.peek()) page.set(id, row);
      known.value = page;
    }
    return { ok: true, value: null };
  };

  const failed = (refusal: Refusal, replace: boolean) => {
    if (!isRetryable(refusal)) status.value = { at: 'refused', refusal };
    else if (isUp(line)) {
      cancelRetry = clock.after(retryDelay(clock, ++failures), () => snapshot(replace));
    }
  };

  const stops = [
    listen<AgentNotices, 'inbox'>(line, 'inbox', (notice) => {
      for (const told of meanwhile) told.push(...notice.rows);
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
    more: computed(() => next.value !== null),
    show: (wanted, narrowed = {}) => {
      tab.value = wanted;
      filter.value = narrowed;
      known.value = new Map();
      next.value = null;
      cancelLook();
      cursor = null;
      status.value = { at: 'loading' };
      void snapshot(true);
    },
    loadMore: async () => {
      const mine = look;
      const loaded = await loadPage();
      if (loaded.ok) await lookFurther(mine);
      return loaded;
    },
    refresh,
    stop: () => {
      look++;
      cancelRetry();
      cancelLook();
      for (const stop of stops) stop();
    },
  };
};
