import type { Feedback } from '@aisle/protocol';
import type { ComponentChildren } from 'preact';
import { sentence } from '../refusals/sentence.ts';
import type { FeedbackPages } from './use-pages.ts';
import { feedbackWords } from './words.ts';

type Props<Asked> = {
  pages: FeedbackPages<Asked>;
  name: string;
  /** What stands where there is nothing. */
  none: string;
  class: string;
  /** One row, with a key of its own. */
  draw: (one: Feedback) => ComponentChildren;
};

/** What was said, as far as it has come, and the way to what was said before. */
export const FeedbackRows = <Asked,>({ pages, name, none, draw, ...rest }: Props<Asked>) => {
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
      {busy && <div class="skeleton mt-3 h-40" role="status" aria-label={feedbackWords.loading} />}
      {!busy && !refusal && rows.length === 0 && (
        <p class="rounded-card border bg-surface p-5 text-muted">{none}</p>
      )}
      {refusal && (
        <p class="mt-3 text-danger" role="alert">
          {feedbackWords.failed(sentence(refusal))}{' '}
          <button
            type="button"
            class="font-medium underline"
            onClick={() => (rows.length > 0 ? pages.more() : pages.open(asked))}
          >
            {feedbackWords.tryAgain}
          </button>
        </p>
      )}
      {next !== null && !busy && !refusal && (
        <button type="button" class="button mt-4" onClick={pages.more}>
          {feedbackWords.more}
        </button>
      )}
    </>
  );
};
