import { type AgentClient, type Clock, newId } from '@aisle/client';
import type { InboxFilter, InboxTab, Refusal, SavedView, ViewCount } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { viewWords } from './words.ts';

/** A view that is being made or changed; `seen` null: it is new. */
export type ViewDraft = Omit<SavedView, 'updatedAt'> & { seen: number | null };

/** Narrowed inboxes with names: hers and everyone's. */
export type ViewsDesk = {
  readonly views: ReadonlySignal<readonly SavedView[]>;
  /** What each holds, by its id, as told last. */
  readonly counts: ReadonlySignal<ReadonlyMap<string, ViewCount>>;
  readonly draft: ReadonlySignal<ViewDraft | null>;
  /** What the server said to the last try, in one sentence; empty: nothing. */
  readonly told: ReadonlySignal<string>;
  /** The view that is shown now; null: none. */
  readonly current: ReadonlySignal<SavedView | null>;
  show(view: SavedView): void;
  /** Begins to change one, to make one of what is shown, or, with null, gives up. */
  edit(view: SavedView | 'new' | null): void;
  change(change: Partial<ViewDraft>): void;
  save(): Promise<void>;
  remove(): Promise<void>;
  stop(): void;
};

/** Counts are asked for once in a while, however much happens in the inbox. */
const COUNT_EVERY_MS = 5_000;

const sameFilter = (a: InboxFilter, b: InboxFilter): boolean => {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof InboxFilter>;
  return [...names].every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]));
};

const refusedWords = ({ code, reason }: Refusal): string => {
  if (reason === 'taken') return viewWords.taken;
  if (code === 'full') return viewWords.full;
  if (code === 'stale') return viewWords.stale;
  if (code === 'forbidden') return viewWords.forbidden;
  if (code === 'not_found') return viewWords.gone;
  return viewWords.notSaved;
};

export const createViewsDesk = (client: AgentClient, clock: Clock): ViewsDesk => {
  const views = signal<readonly SavedView[]>([]);
  const counts = signal<ReadonlyMap<string, ViewCount>>(new Map());
  const draft = signal<ViewDraft | null>(null);
  const told = signal('');
  const current = signal<SavedView | null>(null);
  const { inbox } = client;
  let askedAt = Number.NEGATIVE_INFINITY;
  let cancel = () => {};

  const refresh = async () => {
    cancel();
    askedAt = clock.now();
    const answer = await client.ask('fetchViews', {});
    if (!answer.ok) return;
    views.value = answer.value.views;
    counts.value = new Map(answer.value.counts.map((one) => [one.viewId, one]));
  };
  const refreshSoon = () => {
    cancel();
    const inMs = Math.max(0, askedAt + COUNT_EVERY_MS - clock.now());
    cancel = clock.after(inMs, () => void refresh());
  };
  const stops = [
    effect(() => {
      if (client.link.value.at === 'connected') void refresh();
    }),
    effect(() => {
      // Whatever the inbox was told may move a count; without views there is none.
      void inbox.counts.value;
      void inbox.openRows.value;
      if (views.peek().length > 0 && client.link.peek().at === 'connected') refreshSoon();
    }),
    effect(() => {
      const [tab, filter] = [inbox.tab.value, inbox.filter.value];
      const narrowed = Object.keys(filter).length > 0;
      current.value = narrowed
        ? (views.value.find((one) => one.tab === tab && sameFilter(one.filter, filter)) ?? null)
        : null;
    }),
  ];
  const edit: ViewsDesk['edit'] = (view) => {
    told.value = '';
    if (view === null) draft.value = null;
    else if (view === 'new') {
      const shown: { tab: InboxTab; filter: InboxFilter } = {
        ...{ tab: inbox.tab.peek(), filter: inbox.filter.peek() },
      };
      draft.value = { viewId: newId(clock), name: '', ...shown, shared: false, seen: null };
    } else {
      const { updatedAt: seen, ...rest } = view;
      draft.value = { ...rest, seen };
    }
  };
  const show = ({ tab, filter }: Pick<SavedView, 'tab' | 'filter'>) => inbox.show(tab, filter);
  return {
    views,
    counts,
    draft,
    told,
    current,
    show,
    edit,
    change: (change) => {
      if (draft.value) draft.value = { ...draft.value, ...change };
      told.value = '';
    },
    save: async () => {
      const now = draft.peek();
      if (!now) return;
      const { shared, ...payload } = now;
      if (payload.name.trim() === '') {
        told.value = viewWords.nameless;
        return;
      }
      if (Object.keys(payload.filter).length === 0) {
        told.value = viewWords.unnarrowed;
        return;
      }
      const answer = await client.ask(shared ? 'saveSharedView' : 'saveOwnView', payload);
      if (!answer.ok) {
        told.value = refusedWords(answer.error);
        return;
      }
      edit(null);
      show(answer.value.view);
      await refresh();
    },
    remove: async () => {
      const now = draft.peek();
      if (!now) return;
      const { shared, viewId } = now;
      const answer = await client.ask(shared ? 'removeSharedView' : 'removeOwnView', { viewId });
      if (!answer.ok && answer.error.code !== 'not_found') {
        told.value = refusedWords(answer.error);
        return;
      }
      edit(null);
      await refresh();
    },
    stop: () => {
      cancel();
      for (const stop of stops) stop();
    },
  };
};
