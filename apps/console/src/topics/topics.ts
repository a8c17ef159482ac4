import type { AgentClient } from '@aisle/client';
import type { AgentRequests, ServedPlace, ServedRow } from '@aisle/protocol';
import type { ReadonlySignal } from '@preact/signals';
import type { Period } from '../report/period.ts';
import { createReportPart, type ReportPart } from '../report/report-part.ts';
import { signedWords } from '../service/service-words.ts';
import { serviceWords } from '../service/words.ts';
import { topicsWords } from './words.ts';

/** Which conversations of the period a list shows: about one topic, all or the unanswered. */
export type TopicAsked = Pick<AgentRequests['fetchServed']['payload'], 'tag' | 'productId'> & {
  figure: 'conversations' | 'unanswered';
  name: string;
};

/** The report's part on what shoppers ask about. */
export type Topics = ReportPart<
  AgentRequests['fetchTopics']['reply'],
  TopicAsked,
  ServedRow,
  ServedPlace
>;

export const createTopics = (
  client: Pick<AgentClient, 'ask' | 'link'>,
  dates: ReadonlySignal<Period>,
): Topics =>
  createReportPart({
    ...{ client, dates },
    fetch: ({ from, to }) => client.ask('fetchTopics', { from, to }),
    page: (filter, { name: _, ...which }: TopicAsked, before: ServedPlace | null) =>
      client.ask('fetchServed', { ...filter, ...which, ...(before && { before }) }),
  });

/** How a count stands to the one before: `+12 %`, `new`, `as before`. */
export const trendWords = (now: number, before: number): string => {
  if (now === before) return topicsWords.asBefore;
  if (before === 0) return topicsWords.fromNothing;
  return serviceWords.percent(signedWords(((now - before) / before) * 100));
};
