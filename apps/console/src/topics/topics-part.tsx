import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { CsvLink } from '../report/csv-link.tsx';
import { FigureList } from '../report/figure-list.tsx';
import { PartFrame } from '../report/part-frame.tsx';
import type { Period } from '../report/period.ts';
import { ServedRow } from '../service/served-row.tsx';
import { TopicTable } from './topic-table.tsx';
import { createTopics } from './topics.ts';
import { topicsWords } from './words.ts';

type Props = { desk: Desk; dates: ReadonlySignal<Period> };

/** What shoppers ask about, by tag and by product. */
export const TopicsPart = ({ desk, dates }: Props) => {
  const topics = useMemo(() => createTopics(desk.client, dates), [desk, dates]);
  useEffect(() => () => topics.stop(), [topics]);
  const list = topics.list.value;
  const { from, to } = dates.value;
  return (
    <PartFrame part={topics} words={topicsWords}>
      {(told) =>
        told.conversations === 0 ? (
          <p class="rounded-card border bg-surface p-8 text-center text-balance text-muted">
            {topicsWords.nobodyWrote}
          </p>
        ) : (
          <>
            <div class="flex flex-wrap items-center justify-between gap-2">
              <p class="max-w-160 text-13 text-balance text-muted">
                {topicsWords.about(told.conversations)}
              </p>
              <CsvLink table="topics" of={{ from, to }} name={topicsWords.theTopics} />
            </div>
            {list && (
              <FigureList
                part={topics}
                list={list}
                csv={
                  <CsvLink
                    table="service"
                    of={{
                      ...{ from, to, figure: list.asked.figure },
                      ...{ tag: list.asked.tag, productId: list.asked.productId },
                    }}
                    name={list.asked.name}
                  />
                }
                draw={(row) => <ServedRow key={row.conversationId} row={row} />}
              />
            )}
            <div class="grid gap-6 lg:grid-cols-2">
              <TopicTable
                name={topicsWords.byTag}
                head={topicsWords.tag}
                all={told.conversations}
                rows={told.tags.map(({ tag, ...counts }) => ({
                  ...{ key: tag, name: tag, of: { tag }, ...counts },
                }))}
                none={topicsWords.noTag}
                counts={topicsWords.tagCounts}
                onOpen={topics.open}
              />
              <TopicTable
                name={topicsWords.byProduct}
                head={topicsWords.product}
                all={told.conversations}
                rows={told.products.map(({ productId, name, ...counts }) => ({
                  ...{ key: productId, name, of: { productId }, ...counts },
                }))}
                none={topicsWords.noProduct}
                counts={topicsWords.productCounts}
                onOpen={topics.open}
              />
            </div>
          </>
        )
      }
    </PartFrame>
  );
};
