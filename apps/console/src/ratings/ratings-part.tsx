import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useId, useMemo } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import type { Period } from '../report/period.ts';
import { QuestionCard } from './question-card.tsx';
import { RatedList } from './rated-list.tsx';
import { RatingRulesForm } from './rating-rules-form.tsx';
import { createRatings, type Ratings, type RatingsState } from './ratings.ts';

type Props = { desk: Desk; dates: ReadonlySignal<Period>; maySettle: boolean };

/** How shoppers judge the help they got: the report's second part. */
export const RatingsPart = ({ desk, dates, maySettle }: Props) => {
  const ratings = useMemo(() => createRatings(desk.client, dates), [desk, dates]);
  useEffect(() => () => ratings.stop(), [ratings]);
  const state = ratings.state.value;
  return (
    <>
      {state.at === 'loading' && (
        <div class="grid gap-3 md:grid-cols-3" role="status" aria-label="Loading the ratings">
          <div class="skeleton h-56" />
          <div class="skeleton h-56" />
          <div class="skeleton h-56" />
        </div>
      )}
      {state.at === 'failed' && (
        <p role="alert">
          The ratings did not come.{' '}
          <button type="button" class="font-medium text-accent underline" onClick={ratings.reload}>
            Try again
          </button>
        </p>
      )}
      {state.at === 'there' && <Figures ratings={ratings} state={state} />}
      {maySettle && <RatingRulesForm client={desk.client} />}
    </>
  );
};

type FiguresProps = { ratings: Ratings; state: Extract<RatingsState, { at: 'there' }> };

const Figures = ({ ratings, state }: FiguresProps) => {
  const list = ratings.list.value;
  const field = useId();
  if (state.figures.every(({ asked }) => asked === 0) && ratings.agentId.value === null)
    return (
      <p class="rounded-card border bg-surface p-8 text-center text-balance text-muted">
        Nobody was asked in these days yet. The first answer appears here.
      </p>
    );
  return (
    <>
      <span class="flex items-center gap-2 text-13">
        <label htmlFor={field}>Agent</label>
        <select
          id={field}
          class="field w-auto max-w-full"
          value={ratings.agentId.value ?? ''}
          onChange={(event) => ratings.of(event.currentTarget.value || null)}
        >
          <option value="">Everybody</option>
          {state.agents.map(({ agentId, name }) => (
            <option key={agentId} value={agentId}>
              {name}
            </option>
          ))}
        </select>
      </span>
      <div class="grid gap-3 md:grid-cols-3">
        {state.figures.map((figure) => (
          <QuestionCard key={figure.question} figure={figure} onOpen={ratings.open} />
        ))}
      </div>
      {list && <RatedList list={list} ratings={ratings} />}
    </>
  );
};
