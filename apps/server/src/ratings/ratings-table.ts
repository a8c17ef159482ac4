import { type AgentRequests, scoreOf, stepsOf } from '@aisle/protocol';
import type { AgentCaller, House } from '../house.ts';
import { countRatings } from './fetch-ratings.ts';

/** Columns of the figures: of each question who was asked, who answered, its score, each step. */
export const RATING_COLUMNS = ['question', 'figure', 'value'];

/** How a period was rated, a figure in each row; a score nobody gave is empty. */
export async function* ratingRows(
  house: House,
  { storeId }: Pick<AgentCaller, 'storeId'>,
  asked: AgentRequests['fetchRatings']['parsed'],
): AsyncGenerator<(string | number)[]> {
  for (const figure of await countRatings(house, storeId, asked)) {
    const { question, chosen } = figure;
    const { answered, value } = scoreOf(figure);
    yield [question, 'asked', figure.asked];
    yield [question, 'answered', answered];
    yield [question, 'score', value ?? ''];
    for (const [index, step] of stepsOf(figure).entries())
      yield [question, `chose_${step}`, chosen[index] ?? 0];
  }
}
