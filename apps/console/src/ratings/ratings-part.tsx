import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { CsvLink } from '../report/csv-link.tsx';
import { FigureList } from '../report/figure-list.tsx';
import { PartFrame } from '../report/part-frame.tsx';
import type { Period } from '../report/period.ts';
import { useRoster } from '../report/use-roster.ts';
import { WhoChoice } from '../report/who-choice.tsx';
import { reportWords } from '../report/words.ts';
import { QuestionCard } from './question-card.tsx';
import { RatedRow } from './rated-row.tsx';
import { RatingRulesForm } from './rating-rules-form.tsx';
import { createRatings } from './ratings.ts';
import { ratingsWords } from './words.ts';

type Props = { desk: Desk; dates: ReadonlySignal<Period>; maySettle: boolean };

/** How shoppers judge the help they got. */
export const RatingsPart = ({ desk, dates, maySettle }: Props) => {
  const ratings = useMemo(() => createRatings(desk.client, dates), [desk, dates]);
  useEffect(() => () => ratings.stop(), [ratings]);
  const { teams } = useRoster(desk);
  const list = ratings.list.value;
  return (
    <>
      <PartFrame part={ratings} words={ratingsWords}>
        {({ figures, agents }) =>
          figures.every(({ asked }) => asked === 0) && ratings.who.value === null ? (
            <p class="rounded-card border bg-surface p-8 text-center text-balance text-muted">
              {ratingsWords.nobodyAsked}
            </p>
          ) : (
            <>
              <div class="flex flex-wrap items-center justify-between gap-2">
                <WhoChoice part={ratings} agents={agents} teams={teams} />
                <CsvLink
                  table="ratings-figures"
                  of={{ ...ratings.filter() }}
                  name={reportWords.theFigures}
                />
              </div>
              <div class="grid gap-3 md:grid-cols-3">
                {figures.map((figure) => (
                  <QuestionCard key={figure.question} figure={figure} onOpen={ratings.open} />
                ))}
              </div>
              {list && (
                <FigureList
                  part={ratings}
                  list={list}
                  csv={
                    <CsvLink
                      table="ratings"
                      of={{
                        ...{ ...ratings.filter(), question: list.asked.question },
                        ...{ lowest: list.asked.steps?.from, highest: list.asked.steps?.to },
                      }}
                      name={list.asked.name}
                    />
                  }
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
