import type { RatedRow } from '@aisle/protocol';
import { X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { dateWords } from '../time/words.ts';
import { answerWords } from './rating-words.ts';
import type { RatedList as List, Ratings } from './ratings.ts';

/** The conversations behind a figure. */
export const RatedList = ({ list, ratings }: { list: List; ratings: Ratings }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is another place to be
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [list.asked]);
  const { rows, busy, refusal, next } = list;
  return (
    <section aria-label="Conversations behind the figure" class="min-w-0">
      <div class="mb-2 flex items-center gap-2">
        <h2 ref={heading} tabIndex={-1} class="heading min-w-0 flex-1 outline-none">
          {list.asked.name}
        </h2>
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label="Close the list"
          onClick={ratings.close}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <ul class="divide-y overflow-hidden rounded-card border bg-surface" aria-label="Ratings">
        {rows.map((row) => (
          <Row key={row.conversationId} row={row} />
        ))}
        {busy && (
          <li class="p-3" role="status" aria-label="Loading ratings">
            <span class="skeleton block h-10" />
          </li>
        )}
        {!busy && rows.length === 0 && !refusal && (
          <li class="p-3 text-13 text-muted">No conversation is behind this figure any more.</li>
        )}
      </ul>
      {refusal && (
        <p class="mt-2 text-13 text-danger" role="alert">
          The conversations did not come.{' '}
          <button
            type="button"
            class="font-medium underline"
            onClick={() => (rows.length > 0 ? ratings.more() : ratings.open(list.asked))}
          >
            Try again
          </button>
        </p>
      )}
      {next && !refusal && (
        <button type="button" class="button mt-3" onClick={ratings.more}>
          Show more
        </button>
      )}
    </section>
  );
};

const Row = ({ row: { conversationId, shopper, agent, rating } }: { row: RatedRow }) => (
  <li class="px-4 py-3 text-13">
    <p class="flex flex-wrap gap-x-3 gap-y-1">
      <span class="font-medium tabular-nums">{answerWords(rating) || 'No answer yet'}</span>
      <span class="text-muted">{dateWords(rating.answeredAt ?? rating.askedAt)}</span>
    </p>
    {rating.answers.comment && (
      <p dir="auto" class="mt-1 break-words whitespace-pre-wrap">
        {rating.answers.comment}
      </p>
    )}
    <p class="mt-1 flex flex-wrap gap-x-3 gap-y-1 text-muted">
      <bdi class="min-w-0 break-words">{shopper ?? 'A visitor'}</bdi>
      {agent && <bdi class="min-w-0 break-words">{agent.name}</bdi>}
      <a class="font-medium text-accent underline" href={`/console/c/${conversationId}`}>
        Open the conversation
      </a>
    </p>
  </li>
);
