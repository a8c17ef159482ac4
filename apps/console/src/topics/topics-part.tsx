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

type Props = { desk: Desk; dates: ReadonlySignal<Period> };

/** What shoppers ask about, by tag and by product. */
export const TopicsPart = ({ desk, dates }: Props) => {
  const topics = useMemo(() => createTopics(desk.client, dates), [desk, dates]);
  useEffect(() => () => topics.stop(), [topics]);
  const list = topics.list.value;
  const { from, to } = dates.value;
  return (
    <PartFrame part={topics} name="topics">
      {(told) =>
        told.conversations === 0 ? (
          <p class="rounded-card border bg-surface p-8 text-center text-balance text-muted">
            Nobody wrote in these days yet. What the first conversation is about appears here.
          </p>
        ) : (
          <>
            <div class="flex flex-wrap items-center justify-between gap-2">
              <p class="max-w-160 text-13 text-balance text-muted">
                Of the {told.conversations} conversations in which a shopper first wrote in these
                days. One may be about several things. The trend is to as many days before;
                unanswered is who waits still or was closed without a word.
              </p>
              <CsvLink table="topics" of={{ from, to }} name="the topics" />
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
                name="By tag"
                head="Tag"
                all={told.conversations}
                rows={told.tags.map(({ tag, ...counts }) => ({
                  ...{ key: tag, name: tag, of: { tag }, ...counts },
                }))}
                none="No conversation of these days has a tag. Tag them as you answer, by hand or with a macro."
                counts="As the conversations are tagged now."
                onOpen={topics.open}
              />
              <TopicTable
                name="By product"
                head="Product"
                all={told.conversations}
                rows={told.products.map(({ productId, name, ...counts }) => ({
                  ...{ key: productId, name, of: { productId }, ...counts },
                }))}
                none="No product is known for these days: none was on her page, suggested or told of."
                counts="On her page when the conversation began, where she shows it; or suggested, in a bundle, or on a card you sent."
                onOpen={topics.open}
              />
            </div>
          </>
        )
      }
    </PartFrame>
  );
};
