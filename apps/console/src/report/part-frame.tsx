import type { ComponentChildren } from 'preact';
import type { ReportPart } from './report-part.ts';
import { reportWords } from './words.ts';

type Props<Told> = {
  part: Pick<ReportPart<Told, never, unknown, unknown>, 'state' | 'reload'>;
  /** That it comes, and that it did not. */
  words: { loading: string; failed: string };
  children: (told: Told) => ComponentChildren;
};

/** A part of the report while it comes, when it did not, and once it is there. */
export const PartFrame = <Told,>({ part, words, children }: Props<Told>) => {
  const state = part.state.value;
  if (state.at === 'there') return <>{children(state.told)}</>;
  return state.at === 'loading' ? (
    <div class="grid gap-3 md:grid-cols-3" role="status" aria-label={words.loading}>
      <div class="skeleton h-56" />
      <div class="skeleton h-56" />
      <div class="skeleton h-56" />
    </div>
  ) : (
    <p role="alert">
      {words.failed}{' '}
      <button type="button" class="font-medium text-accent underline" onClick={part.reload}>
        {reportWords.tryAgain}
      </button>
    </p>
  );
};
