import type { AgentRequests } from '@aisle/protocol';
import type { AgentCaller, House } from '../house.ts';
import { countTopics } from './fetch-topics.ts';

/** Columns of the topics; the first row is all conversations. */
export const TOPIC_COLUMNS = [
  ...['about', 'name', 'product_id', 'conversations', 'conversations_before', 'unanswered'],
];

/** What a period's conversations were about, a topic in each row. */
export async function* topicRows(
  house: House,
  { storeId }: Pick<AgentCaller, 'storeId'>,
  { from, to }: AgentRequests['fetchTopics']['parsed'],
): AsyncGenerator<(string | number)[]> {
  const told = await countTopics(house, { storeId, from, to });
  const counts = ({
    conversations,
    before,
    unanswered,
  }: Omit<typeof told, 'tags' | 'products'>) => [...[conversations, before, unanswered]];
  yield ['all', '', '', ...counts(told)];
  for (const one of told.tags) yield ['tag', one.tag, '', ...counts(one)];
  for (const one of told.products) yield ['product', one.name, one.productId, ...counts(one)];
}
