import type { AgentClient } from '@aisle/client';
import type { AgentRequests, RatedPlace, RatedRow } from '@aisle/protocol';
import type { ReadonlySignal } from '@preact/signals';
import type { Period } from '../report/period.ts';
import { createReportPart, type ReportPart } from '../report/report-part.ts';

/** Which conversations of the period a list shows. */
export type RatedAsked = Pick<AgentRequests['fetchRated']['payload'], 'question' | 'steps'> & {
  name: string;
};

/** The report's part on ratings. */
export type Ratings = ReportPart<
  AgentRequests['fetchRatings']['reply'],
  RatedAsked,
  RatedRow,
  RatedPlace
>;

export const createRatings = (
  client: Pick<AgentClient, 'ask' | 'link'>,
  dates: ReadonlySignal<Period>,
): Ratings =>
  createReportPart({
    ...{ client, dates },
    fetch: (filter) => client.ask('fetchRatings', filter),
    page: (filter, { name: _, ...which }, before) =>
      client.ask('fetchRated', { ...filter, ...which, ...(before && { before }) }),
  });
