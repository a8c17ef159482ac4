import { type AgentRequests, ok, type TopicsReport } from '@aisle/protocol';
import { type Period, topics } from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';

/** How many topics of a kind are named. */
const MOST = 100;

type Counted = topics.Counted;

/** Topics of a period with what they were in the one before; those asked about most first. */
const beside = <T extends Counted>(now: T[], then: T[], nameOf: (topic: T) => string) =>
  now
    .map((topic) => {
      const known = then.find((one) => nameOf(one) === nameOf(topic));
      return { ...topic, before: known?.conversations ?? 0 };
    })
    .sort((a, b) => b.conversations - a.conversations || (nameOf(a) < nameOf(b) ? -1 : 1))
    .slice(0, MOST);

/** What a period's conversations were about, beside the period of the same length before it (rule 60). */
export async function countTopics(
  { storage: { read } }: Pick<House, 'storage'>,
  period: Period,
): Promise<TopicsReport> {
  const { storeId, from, to } = period;
  const earlier = { storeId, from: Math.max(0, 2 * from - to), to: from };
  const [all, allBefore, tags, tagsBefore, products, productsBefore] = await Promise.all([
    topics.countAll(read, period),
    topics.countAll(read, earlier),
    topics.countTags(read, period),
    topics.countTags(read, earlier),
    topics.countProducts(read, period),
    topics.countProducts(read, earlier),
  ]);
  return {
    ...{ ...all, before: allBefore.conversations },
    tags: beside(tags, tagsBefore, ({ tag }) => tag),
    products: beside(products, productsBefore, ({ productId }) => productId),
  };
}

/** The same, for a console. */
export const fetchTopics: Handler<AgentRequests['fetchTopics'], AgentCaller> = async (
  house,
  { storeId },
  { from, to },
) => {
  const error = await house.limits.take('read', storeId);
  return error ? { ok: false, error } : ok(await countTopics(house, { storeId, from, to }));
};
