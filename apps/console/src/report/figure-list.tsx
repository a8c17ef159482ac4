import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FigurePages, FigureList as List } from './figure-pages.ts';
import { reportWords } from './words.ts';

type Props<Asked extends { name: string }, Row, Place> = {
  part: Pick<FigurePages<Asked, Row, Place>, 'open' | 'more' | 'close'>;
  list: List<Asked, Row, Place>;
  /** What the rows are, one of them. */
  of?: 'conversation' | 'order';
  /** Where the whole list can be had as a file. */
  csv?: ComponentChildren;
  /** One row, with a key of its own. */
  draw: (row: Row) => ComponentChildren;
};

/** What is behind a figure, row by row. */
export const FigureList = <Asked extends { name: string }, Row, Place>({
  part,
  list,
  of = 'conversation',
  csv,
  draw,
}: Props<Asked, Row, Place>) => {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is another place to be
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [list.asked]);
  const { asked, rows, busy, refusal, next } = list;
  const words = reportWords.lists[of];
  return (
    <section aria-label={words.behind} class="min-w-0">
      <div class="mb-2 flex flex-wrap items-center gap-2">
        <h2 ref={heading} tabIndex={-1} class="heading min-w-0 flex-1 break-words outline-none">
          <bdi>{asked.name}</bdi>
        </h2>
        {csv}
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label={reportWords.closeList}
          onClick={part.close}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <ul class="divide-y overflow-hidden rounded-card border bg-surface" aria-label={asked.name}>
        {rows.map(draw)}
        {busy && (
          <li class="p-3" role="status" aria-label={words.loading}>
            <span class="skeleton block h-10" />
          </li>
        )}
        {!busy && rows.length === 0 && !refusal && (
          <li class="p-3 text-13 text-muted">{next ? reportWords.noneNewest : words.none}</li>
        )}
      </ul>
      {refusal && (
        <p class="mt-2 text-13 text-danger" role="alert">
          {words.failed}{' '}
          <button
            type="button"
            class="font-medium underline"
            onClick={() => (rows.length > 0 ? part.more() : part.open(asked))}
          >
            {reportWords.tryAgain}
          </button>
        </p>
      )}
      {next !== null && !busy && !refusal && (
        <button type="button" class="button mt-3" onClick={part.more}>
          {reportWords.showMore}
        </button>
      )}
    </section>
  );
};

/** The way from a row to its conversation, with who is in it. */
export const RowPeople = ({
  conversationId,
  shopper,
  agent,
}: {
  conversationId: string;
  shopper: string | null;
  agent: { name: string } | null;
}) => (
  <p class="mt-1 flex flex-wrap gap-x-3 gap-y-1 text-muted">
    <bdi class="min-w-0 break-words">{shopper ?? reportWords.aVisitor}</bdi>
    {agent && <bdi class="min-w-0 break-words">{agent.name}</bdi>}
    <a class="font-medium text-accent underline" href={`/console/c/${conversationId}`}>
      {reportWords.openConversation}
    </a>
  </p>
);
