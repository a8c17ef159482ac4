import type { AgentRequests } from '@aisle/protocol';
import type { AgentCaller, House } from '../house.ts';
import { measureOf, servedBatches } from './count-service.ts';
import { describeServed } from './fetch-service.ts';
import { countsFor } from './measure-service.ts';

/** Columns of the conversations behind a figure. Instants are ISO 8601 in UTC. */
export const SERVED_COLUMNS = [
  ...['conversation', 'shopper', 'agent', 'first_words_at', 'first_answer_at', 'closed_at'],
  ...['promised_until', 'first_response_seconds', 'resolution_seconds'],
];

const instant = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());

/** Every conversation behind a figure of the service, the newest first. */
export async function* servedRows(
  house: House,
  { storeId }: Pick<AgentCaller, 'storeId'>,
  { figure, before, ...period }: AgentRequests['fetchServed']['parsed'],
): AsyncGenerator<(string | number)[]> {
  const measure = await measureOf(house, storeId);
  for await (const batch of servedBatches(house, storeId, period, before)) {
    const fitting = batch.filter((row) => countsFor(figure, row, measure));
    for (const row of await describeServed(house, storeId, fitting, measure)) {
      const { askedAt, repliedAt, closedAt } = row;
      yield [
        ...[row.conversationId, row.shopper ?? '', row.agent?.name ?? ''],
        ...[instant(askedAt), instant(repliedAt), instant(closedAt), instant(row.dueAt)],
        repliedAt === null ? '' : (repliedAt - askedAt) / 1_000,
        repliedAt === null || closedAt === null ? '' : (closedAt - askedAt) / 1_000,
      ];
    }
  }
}
