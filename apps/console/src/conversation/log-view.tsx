import { ArrowDown, PackageCheck } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { PlacedLine, ReturnCard } from '../orders/return-row.tsx';
import { HandedOn } from '../routing/handed-on.tsx';
import { dayWords } from '../time/time-words.ts';
import { eventWords, type Names } from './event-words.ts';
import type { LogRow } from './log-rows.ts';
import { conversationWords } from './words.ts';
import { WordsRow } from './words-row.tsx';

type Props = {
  rows: readonly LogRow[];
  names: Names;
  /** When the agent's day began. */
  today: number;
  /** Who types now, ready to be read; empty when nobody does. */
  typing: string;
  more: boolean;
  /** The entry a search has found: shown and marked, once the page with it is there. */
  toSeq: number | null;
  /** Rises when the agent asks for the newest message. */
  toNewest: number;
  onOlder: () => void;
  /** Everything up to the end is on the screen. */
  onSeen: () => void;
  onRetry: (key: string) => void;
  onDiscard: (key: string) => void;
};

/** Nearer than this to the end counts as reading the end; to the beginning, asks for more. */
const NEAR = 80;
const FAR_UP = 400;

/** The conversation, newest at the bottom. It never moves under the reader's eyes. */
export const LogView = (props: Props) => {
  const { rows, names, today, typing, more } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const { shift, missed, toEnd, scrolled } = useReading(props, list);
  return (
    <div class="relative min-h-0 flex-1">
      <div
        ref={scroller}
        role="log"
        aria-label={conversationWords.conversation}
        // New messages are said by one live region of their own: rows come and go by scrolling too.
        aria-live="off"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
        tabIndex={0}
        class="flex h-full flex-col overflow-y-auto overscroll-contain outline-offset-[-2px]"
      >
        <div class="grow" />
        <Virtualizer ref={list} scrollRef={scroller} shift={shift} onScroll={scrolled}>
          {rows.map((row) => (
            <Found
              key={row.key}
              is={row.kind !== 'day' && props.toSeq !== null && row.said.seq === props.toSeq}
            >
              <Row row={row} {...props} today={today} names={names} />
            </Found>
          ))}
        </Virtualizer>
        <div class="h-8 flex-none px-5 pt-2 text-12 text-muted">
          {typing && <Typing words={typing} />}
        </div>
      </div>
      {more && <span class="sr-only">{conversationWords.scrollUp}</span>}
      {missed > 0 && (
        <button
          type="button"
          class="button button-accent absolute bottom-3 left-1/2 -translate-x-1/2 animate-enter rounded-full! shadow-float"
          onClick={toEnd}
        >
          <ArrowDown size={16} aria-hidden="true" />
          {conversationWords.newBelow(missed)}
        </button>
      )}
    </div>
  );
};

/** Where the reader is, what she has missed, and how rows may grow without moving her. */
const useReading = (
  { rows, more, toNewest, toSeq, onOlder, onSeen }: Props,
  list: { current: VirtualizerHandle | null },
) => {
  const before = useRef<readonly LogRow[]>([]);
  const atEnd = useRef(true);
  const [missed, setMissed] = useState(0);
  const lastKey = rows.at(-1)?.key;
  const grewAbove = rows.length > before.current.length && before.current.at(-1)?.key === lastKey;
  const toEnd = () => {
    list.current?.scrollToIndex(rows.length - 1, { align: 'end', offset: NEAR });
    setMissed(0);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when rows came, whatever else did
  useLayoutEffect(() => {
    const known = before.current.at(-1)?.key;
    before.current = rows;
    if (lastKey === known) return;
    const newest = rows.at(-1);
    const mine = newest?.kind === 'words' && newest.said.stage === 'sending';
    if (atEnd.current || mine) {
      toEnd();
      onSeen();
    } else {
      const from = rows.findIndex(({ key }) => key === known);
      setMissed((count) => count + rows.slice(from + 1).filter((row) => row.kind !== 'day').length);
    }
  }, [rows]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the agent's wish scrolls
  useEffect(() => {
    if (toNewest > 0) toEnd();
  }, [toNewest]);
  const wanted = rows.findIndex((row) => row.kind !== 'day' && row.said.seq === toSeq);
  const first = rows.find((row) => row.kind !== 'day' && row.said.seq !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place, when it is there
  useEffect(() => {
    if (toSeq === null) return;
    if (wanted >= 0) list.current?.scrollToIndex(wanted, { align: 'center' });
    else if (first && more) onOlder();
  }, [toSeq, wanted >= 0, first?.key]);
  const scrolled = (offset: number) => {
    const handle = list.current;
    if (!handle) return;
    atEnd.current = offset + handle.viewportSize >= handle.scrollSize - NEAR;
    if (atEnd.current) {
      setMissed(0);
      onSeen();
    }
    if (offset < FAR_UP && more) onOlder();
  };
  return { shift: grewAbove, missed, toEnd, scrolled };
};

/** What a search has found stands out as long as it is what was looked for. */
const Found = ({ is, children }: { is: boolean; children: ComponentChildren }) => (
  <div class={is ? 'mx-2 rounded-card bg-note pb-2' : ''}>{children}</div>
);

const isAdded = ({ said }: Extract<LogRow, { kind: 'event' }>): boolean =>
  said.content.kind === 'suggestion_added' || said.content.kind === 'bundle_added';

type RowProps = Pick<Props, 'names' | 'today' | 'onRetry' | 'onDiscard'> & { row: LogRow };

const Row = ({ row, names, today, onRetry, onDiscard }: RowProps) => {
  switch (row.kind) {
    case 'day':
      return (
        <p class="flex items-center gap-3 px-5 pt-6 pb-1 text-12 font-medium text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
          {dayWords(row.at, today)}
        </p>
      );
    case 'event':
      if (row.said.content.kind === 'return_requested')
        return (
          <div class="flex px-5 pt-3">
            <ReturnCard request={row.said.content} />
          </div>
        );
      if (row.said.content.kind === 'order_placed')
        return (
          <p class="flex justify-center px-5 pt-3 text-12">
            <PlacedLine placed={row.said.content} />
          </p>
        );
      if (row.said.content.kind === 'assigned' && row.said.content.note)
        return <HandedOn words={eventWords(row.said, names)} note={row.said.content.note} />;
      return (
        <p class="flex justify-center px-5 pt-3 text-12 text-muted">
          <span
            class={
              isAdded(row)
                ? 'inline-flex items-center gap-1.5 rounded-full bg-tint px-3 py-1 font-medium text-accent'
                : 'py-1'
            }
            dir="auto"
          >
            {isAdded(row) && <PackageCheck size={14} aria-hidden="true" />}
            {eventWords(row.said, names)}
          </span>
        </p>
      );
    case 'words':
      return <WordsRow row={row} names={names} onRetry={onRetry} onDiscard={onDiscard} />;
  }
};

const Typing = ({ words }: { words: string }) => (
  <span class="inline-flex items-center gap-2">
    <span class="inline-flex gap-0.5" aria-hidden="true">
      {[0, 150, 300].map((delay) => (
        <span
          key={delay}
          class="size-1.5 animate-dot rounded-full bg-muted"
          style={{ animationDelay: `${delay}ms` }}
        />
      ))}
    </span>
    {words}
  </span>
);
