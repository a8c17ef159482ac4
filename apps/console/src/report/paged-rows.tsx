import type { ComponentChildren } from 'preact';
import { sentence } from '../refusals/sentence.ts';
import type { FigurePages } from './figure-pages.ts';

type Props<Asked, Row, Place> = {
  pages: Pick<FigurePages<Asked, Row, Place>, 'list' | 'open' | 'more'>;
  words: { loading: string; failed: (why: string) => string; tryAgain: string; more: string };
  name: string;
  /** What stands where there is nothing. */
  none: string;
  class: string;
  /** One row, with a key of its own. */
  draw: (one: Row) => ComponentChildren;
};

/** A list as far as it has come, and the way to what is behind it. */
export const PagedRows = <Asked, Row, Place>({
  pages,
  words,
  name,
  none,
  draw,
  ...rest
}: Props<Asked, Row, Place>) => {
  const list = pages.list.value;
  if (!list) return null;
  const { asked, rows, next, busy, refusal } = list;
  return (
    <>
      {rows.length > 0 && (
        <ul class={rest.class} aria-label={name}>
          {rows.map(draw)}
        </ul>
      )}
      {busy && <div class="skeleton mt-3 h-40" role="status" aria-label={words.loading} />}
      {!busy && !refusal && rows.length === 0 && (
        <p class="rounded-card border bg-surface p-5 text-muted">{none}</p>
      )}
      {refusal && (
        <p class="mt-3 text-danger" role="alert">
          {words.failed(sentence(refusal))}{' '}
          <button
            type="button"
            class="font-medium underline"
            onClick={() => (rows.length > 0 ? pages.more() : pages.open(asked))}
          >
            {words.tryAgain}
          </button>
        </p>
      )}
      {next !== null && !busy && !refusal && (
        <button type="button" class="button mt-4" onClick={pages.more}>
          {words.more}
        </button>
      )}
    </>
  );
};
