import { firstHole, LIMITS, replyText, valuesFor } from '@aisle/protocol';
import { type AutomationRunRecord, agents, savedReplies, stores } from '@aisle/storage';
import type { House } from '../house.ts';
import { describeShopper } from '../shoppers/describe-shopper.ts';
import { add, type Came, done, findIt, GONE, leftOut } from './add-to-log.ts';

/**
 * Says what a saved reply of everyone's says, filled as it is for an agent: the agent of its words is
 * whoever has the conversation. One that is gone, or has a place nothing is known for, is not said.
 * Its pictures stay behind: they are an agent's to send.
 */
export async function sendReply(
  house: House,
  run: AutomationRunRecord,
  replyId: string,
  index: number,
): Promise<Came> {
  const { read } = house.storage;
  const { storeId } = run;
  const reply = await savedReplies.findShared(read, { storeId, replyId });
  if (!reply) return leftOut('reply_gone');
  const found = await findIt(house, run);
  if (!found) return GONE;
  const [shopper, agent, store] = await Promise.all([
    describeShopper(house, storeId, found.shopperId),
    found.assignedTo === null ? null : agents.findAgent(read, storeId, found.assignedTo),
    stores.findStore(read, storeId),
  ]);
  const values = valuesFor({ agent: agent?.name, store: store?.name ?? '', shopper });
  const text = replyText(reply.texts, values, shopper?.locale).trim();
  const hole = firstHole(text);
  if (hole) return { ...leftOut('reply_hole', reply.title), hole: hole.name };
  if (text === '' || text.length > LIMITS.messageLength)
    return leftOut('reply_too_long', reply.title);
  const problem = await add(house, run, { kind: 'message', text }, index);
  return problem ? leftOut(problem, reply.title) : done(reply.title);
}
