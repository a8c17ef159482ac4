import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { AgentChoice } from '../report/agent-choice.tsx';
import { FigureList } from '../report/figure-list.tsx';
import { PartFrame } from '../report/part-frame.tsx';
import type { Period } from '../report/period.ts';
import { QuestionCard } from './question-card.tsx';
import { RatedRow } from './rated-row.tsx';
import { RatingRulesForm } from './rating-rules-form.tsx';
import { createRatings } from './ratings.ts';

type Props = { desk: Desk; dates: ReadonlySignal<Period>; maySettle: boolean };

/** How shoppers judge the help they got. */
export const RatingsPart = ({ desk, dates, maySettle }: Props) => {
  const ratings = useMemo(() => createRatings(desk.client, dates), [desk, dates]);
  useEffect(() => () => ratings.stop(), [ratings]);
  const list = ratings.list.value;
  return (
    <>
      <PartFrame part={ratings} name="ratings">
        {({ figures, agents }) =>
          figures.every(({ asked }) => asked === 0) && ratings.agentId.value === null ? (
            <p class="rounded-card border bg-surface p-8 text-center text-balance text-muted">
              Nobody was asked in these days yet. The first answer appears here.
            </p>
          ) : (
            <>
              <AgentChoice part={ratings} agents={agents} />
              <div class="grid gap-3 md:grid-cols-3">
                {figures.map((figure) => (
                  <QuestionCard key={figure.question} figure={figure} onOpen={ratings.open} />
                ))}
              </div>
              {list && (
                <FigureList
                  part={ratings}
                  list={list}
                  draw={(row) => <RatedRow key={row.conversationId} row={row} />}
                />
              )}
            </>
          )
        }
      </PartFrame>
      {maySettle && <RatingRulesForm client={desk.client} />}
    </>
  );
};
