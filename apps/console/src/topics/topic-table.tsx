import { numberWords } from '../report/number-words.ts';
import { reportWords } from '../report/words.ts';
import { shareWords } from '../service/service-words.ts';
import { type TopicAsked, trendWords } from './topics.ts';
import { topicsWords } from './words.ts';

type Row = {
  key: string;
  name: string;
  of: Pick<TopicAsked, 'tag' | 'productId'>;
  conversations: number;
  before: number;
  unanswered: number;
};

type Props = {
  name: string;
  head: string;
  /** All conversations of the period. */
  all: number;
  rows: readonly Row[];
  none: string;
  counts: string;
  onOpen: (asked: TopicAsked) => void;
};

const HEAD = 'px-3 py-2 text-12 font-medium text-muted';

/** Topics with their share, drawn as a bar as well; counts open their conversations. */
export const TopicTable = ({ name, head, all, rows, none, counts, onOpen }: Props) => (
  <section aria-label={name} class="min-w-0">
    <h2 class="heading mb-2">{name}</h2>
    {rows.length === 0 ? (
      <p class="text-13 text-muted">{none}</p>
    ) : (
      <div class="overflow-x-auto rounded-card border bg-surface">
        <table class="w-full text-13 tabular-nums">
          <thead>
            <tr class="border-b">
              <th class={`${HEAD} text-start`}>{head}</th>
              <th class={`${HEAD} text-end`}>{topicsWords.asked}</th>
              <th class={`${HEAD} text-end`}>{topicsWords.trend}</th>
              <th class={`${HEAD} text-end`}>{topicsWords.unanswered}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name: topic, of, conversations, before, unanswered }) => (
              <tr key={key} class="border-b last:border-b-0">
                <th scope="row" class="w-full px-3 py-2 text-start align-top font-medium">
                  <bdi class="break-words">{topic}</bdi>
                  <span aria-hidden="true" class="mt-1 block h-1.5 rounded-full bg-sunken">
                    <span
                      class="block h-1.5 rounded-full bg-accent"
                      style={{ width: `${(conversations / Math.max(1, all)) * 100}%` }}
                    />
                  </span>
                </th>
                <td class="px-3 py-2 text-end align-top whitespace-nowrap">
                  <button
                    type="button"
                    class="min-h-6 text-end hover:underline"
                    onClick={() => onOpen({ ...of, figure: 'conversations', name: topic })}
                  >
                    <span class="sr-only">{reportWords.label(topic)}</span>
                    {numberWords(conversations)}
                    <span class="block text-12 text-muted">{shareWords(conversations, all)}</span>
                    <span class="sr-only">{reportWords.showConversations}</span>
                  </button>
                </td>
                <td class="px-3 py-2 text-end align-top whitespace-nowrap text-muted">
                  {trendWords(conversations, before)}
                </td>
                <td class="px-3 py-2 text-end align-top whitespace-nowrap">
                  {unanswered === 0 ? (
                    <span class="text-muted">–</span>
                  ) : (
                    <button
                      type="button"
                      class="min-h-6 text-end hover:underline"
                      onClick={() =>
                        onOpen({
                          ...of,
                          figure: 'unanswered',
                          name: topicsWords.unansweredOf(topic),
                        })
                      }
                    >
                      <span class="sr-only">
                        {reportWords.label(topicsWords.unansweredOf(topic))}
                      </span>
                      {numberWords(unanswered)}
                      <span class="block text-12 text-muted">
                        {shareWords(unanswered, conversations)}
                      </span>
                      <span class="sr-only">{reportWords.showConversations}</span>
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
    <p class="mt-2 text-12 text-balance text-muted">{counts}</p>
  </section>
);
