import type { AgentRequests } from '@aisle/protocol';
import type { AgentCaller, House } from '../house.ts';
import { ratedPage } from './fetch-ratings.ts';

/** Rows read at once; the file is written as they come. */
const AT_ONCE = 500;

/** Columns of the conversations behind a figure of the ratings. Instants are ISO 8601 in UTC. */
export const RATED_COLUMNS = [
  ...['conversation', 'shopper', 'agent', 'asked_at', 'answered_at'],
  ...['effort', 'satisfaction', 'recommend', 'comment'],
];

/** Every conversation behind a figure of the ratings, the last asked first. */
export async function* ratedRows(
  house: House,
  { storeId }: Pick<AgentCaller, 'storeId'>,
  asked: AgentRequests['fetchRated']['parsed'],
): AsyncGenerator<(string | number)[]> {
  let { before } = asked;
  do {
    const { rows, next } = await ratedPage(house, storeId, { ...asked, before }, AT_ONCE);
    for (const { conversationId, shopper, agent, rating } of rows) {
      const { effort, satisfaction, recommend, comment } = rating.answers;
      yield [
        ...[conversationId, shopper ?? '', agent?.name ?? ''],
        new Date(rating.askedAt).toISOString(),
        rating.answeredAt === null ? '' : new Date(rating.answeredAt).toISOString(),
        ...[effort ?? '', satisfaction ?? '', recommend ?? '', comment ?? ''],
      ];
    }
    before = next ?? undefined;
  } while (before);
}
