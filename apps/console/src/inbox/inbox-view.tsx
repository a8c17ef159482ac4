import type { InboxCounts, InboxFilter, InboxRow, InboxTab } from '@aisle/protocol';
import type { ComponentChildren } from 'preact';
import { forwardRef } from 'preact/compat';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { type CustomContainerComponentProps, Virtualizer, type VirtualizerHandle } from 'virtua';
import { KeymapContext, keysOf } from '../shortcuts/keymap.ts';
import type { ShortcutId } from '../shortcuts/shortcuts.ts';
import { FilterBar } from './filter-bar.tsx';
import { Row } from './row.tsx';
import { steadyOrder } from './steady-order.ts';
import { inboxWords } from './words.ts';

type Props = {
  tab: InboxTab;
  filter: InboxFilter;
  /** The store's tags. */
  tags: readonly string[];
  /** Names of the store's teams by id. */
  teams: ReadonlyMap<string, string>;
  /** The views, above the list. */
  views: ComponentChildren;
  /** Null until the server has told. */
  counts: InboxCounts | null;
  status: 'loading' | 'live' | 'stale' | 'refused';
  rows: readonly InboxRow[];
  more: boolean;
  me: string;
  now: number;
  openId: string | null;
  onTab: (tab: InboxTab) => void;
  onFilter: (filter: InboxFilter) => void;
  /** Searches all conversations. */
  onFind: () => void;
  onOpen: (conversationId: string) => void;
  onMore: () => void;
  onRetry: () => void;
};

const TABS: readonly { tab: InboxTab; shortcut: ShortcutId }[] = [
  { tab: 'open', shortcut: 'tab_open' },
  { tab: 'mine', shortcut: 'tab_mine' },
  { tab: 'unassigned', shortcut: 'tab_unassigned' },
  { tab: 'closed', shortcut: 'tab_closed' },
  { tab: 'snoozed', shortcut: 'tab_snoozed' },
  { tab: 'mentions', shortcut: 'tab_mentions' },
];

/** The list of conversations, one tab at a time. */
export const InboxView = (props: Props) => (
  <nav aria-label={inboxWords.conversations} class="flex h-full min-h-0 flex-col">
    <Tabs {...props} />
    {props.views}
    <FilterBar
      filter={props.filter}
      tags={props.tags}
      teams={props.teams}
      onFilter={props.onFilter}
      onFind={props.onFind}
    />
    <List {...props} />
  </nav>
);

const Tabs = ({ tab, counts, onTab }: Props) => {
  const keymap = useContext(KeymapContext);
  return (
    <fieldset
      class="grid flex-none grid-cols-3 gap-x-0.5 border-b px-2 pt-1"
      aria-label={inboxWords.show}
    >
      {TABS.map((one) => (
        <button
          key={one.tab}
          type="button"
          aria-pressed={one.tab === tab}
          title={`${inboxWords.tabs[one.tab]} (${keysOf(one.shortcut, keymap)})`}
          class={`-mb-px flex min-h-9 min-w-0 items-center pointer-coarse:min-h-11 justify-center gap-1.5 border-b-2 px-1 text-13 font-medium ${
            one.tab === tab
              ? 'border-accent text-ink'
              : 'border-transparent text-muted hover:text-ink'
          }`}
          onClick={() => onTab(one.tab)}
        >
          <span class="truncate">{inboxWords.tabs[one.tab]}</span>
          {counts && counts[one.tab] > 0 && (
            <span class="text-12 font-normal text-muted tabular-nums">{counts[one.tab]}</span>
          )}
        </button>
      ))}
    </fieldset>
  );
};

const List = (props: Props) => {
  const { status, rows, tab } = props;
  if (status === 'loading' && rows.length === 0) return <Skeleton />;
  if (status === 'refused') {
    return (
      <div class="p-6 text-center" role="alert">
        <p class="mb-3 text-muted">{inboxWords.notRead}</p>
        <button type="button" class="button" onClick={props.onRetry}>
          {inboxWords.tryAgain}
        </button>
      </div>
    );
  }
  return (
    <>
      {rows.length === 0 && !props.more && <Empty words={emptyWords(tab, props.filter)} />}
      <Rows {...props} />
      {Object.keys(props.filter).length > 0 && props.more && (
        <button type="button" class="button m-2 flex-none" onClick={props.onMore}>
          {inboxWords.further}
        </button>
      )}
    </>
  );
};

const emptyWords = (tab: InboxTab, filter: InboxFilter): string =>
  Object.keys(filter).length > 0 ? inboxWords.nothingFits : inboxWords.empty[tab];

const Rows = ({ rows: newest, more, onMore, ...props }: Props) => {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const { held, touch } = useHeld();
  const shown = useRef<readonly string[]>([]);
  const rows = held ? steadyOrder(shown.current, newest) : newest;
  shown.current = rows.map((row) => row.conversationId);
  const current = rows.findIndex((row) => row.conversationId === props.openId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only opening another one scrolls
  useEffect(() => {
    if (current >= 0) list.current?.scrollToIndex(current, { align: 'nearest' });
  }, [props.openId]);
  const scrolled = (offset: number) => {
    const handle = list.current;
    if (handle && more && offset + handle.viewportSize > handle.scrollSize - 320) onMore();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys walk through the links inside
    <div
      ref={scroller}
      class={`min-h-0 overflow-y-auto overscroll-contain ${rows.length > 0 ? 'flex-1' : ''}`}
      onPointerMove={touch}
      onKeyDown={moveFocus}
    >
      <Virtualizer
        ref={list}
        scrollRef={scroller}
        itemSize={64}
        onScroll={scrolled}
        as={Frame}
        item="li"
      >
        {rows.map((row) => (
          <Row
            key={row.conversationId}
            row={row}
            current={row.conversationId === props.openId}
            {...props}
          />
        ))}
      </Virtualizer>
    </div>
  );
};

/** The list's own element; virtua sizes it. */
const Frame = forwardRef<HTMLUListElement, CustomContainerComponentProps>(
  ({ children, style }, ref) => (
    <ul ref={ref} style={style} aria-label={inboxWords.inbox}>
      {children}
    </ul>
  ),
);

/** True for a moment after the pointer moved over the list. */
const useHeld = () => {
  const [held, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const touch = () => {
    clearTimeout(timer.current);
    setHeld(true);
    timer.current = setTimeout(() => setHeld(false), 1_500);
  };
  return { held, touch };
};

/** Arrow keys walk through the rows. */
const moveFocus = (event: KeyboardEvent) => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || !(event.target instanceof HTMLElement)) return;
  const scroller = event.currentTarget as HTMLElement;
  const links = [...scroller.querySelectorAll<HTMLElement>('[data-conversation]')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  const next = links[links.indexOf(event.target) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

const Empty = ({ words }: { words: string }) => (
  <div class="grid flex-1 place-items-center p-8 text-center text-muted">
    <p class="max-w-56 text-balance">{words}</p>
  </div>
);

const Skeleton = () => (
  <div class="p-4" role="status" aria-label={inboxWords.loading}>
    {[72, 56, 64, 48, 60].map((width) => (
      <div key={width} class="flex h-16 items-center gap-3">
        <div class="skeleton size-8 rounded-full" />
        <div class="flex-1 space-y-2">
          <div class="skeleton h-3" style={{ width: `${width}%` }} />
          <div class="skeleton h-3 w-4/5" />
        </div>
      </div>
    ))}
  </div>
);
