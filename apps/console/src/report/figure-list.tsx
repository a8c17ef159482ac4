import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FigurePages, FigureList as List } from './figure-pages.ts';

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
  return (
    <section aria-label={`${word(of)}s behind the figure`} class="min-w-0">
      <div class="mb-2 flex flex-wrap items-center gap-2">
        <h2 ref={heading} tabIndex={-1} class="heading min-w-0 flex-1 break-words outline-none">
          <bdi>{asked.name}</bdi>
        </h2>
        {csv}
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label="Close the list"
          onClick={part.close}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <ul class="divide-y overflow-hidden rounded-card border bg-surface" aria-label={asked.name}>
        {rows.map(draw)}
        {busy && (
          <li class="p-3" role="status" aria-label={`Loading ${of}s`}>
            <span class="skeleton block h-10" />
          </li>
        )}
        {!busy && rows.length === 0 && !refusal && (
          <li class="p-3 text-13 text-muted">
            {next ? 'None among the newest.' : `No ${of} is behind this figure any more.`}
          </li>
        )}
      </ul>
      {refusal && (
        <p class="mt-2 text-13 text-danger" role="alert">
          {`The ${of}s did not come. `}
          <button
            type="button"
            class="font-medium underline"
            onClick={() => (rows.length > 0 ? part.more() : part.open(asked))}
          >
            Try again
          </button>
        </p>
      )}
      {next !== null && !busy && !refusal && (
        <button type="button" class="button mt-3" onClick={part.more}>
          Show more
        </button>
      )}
    </section>
  );
};

const word = (of: string) => `${of[0]?.toUpperCase()}${of.slice(1)}`;

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
    <bdi class="min-w-0 break-words">{shopper ?? 'A visitor'}</bdi>
    {agent && <bdi class="min-w-0 break-words">{agent.name}</bdi>}
    <a class="font-medium text-accent underline" href={`/console/c/${conversationId}`}>
      Open the conversation
    </a>
  </p>
);
