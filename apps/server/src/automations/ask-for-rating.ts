import { type AutomationRunRecord, conversations, ratings } from '@aisle/storage';
import type { House } from '../house.ts';
import { askedOf } from '../ratings/describe-rating.ts';
import { already, type Came, done, findIt, GONE, leftOut } from './add-to-log.ts';

/**
 * Asks for a rating. What is stored is the run itself: her page then asks the server what she is to be
 * asked, as at the end of a conversation, and only what she was shown counts as asked (rule 49).
 */
export async function askForRating(house: House, run: AutomationRunRecord): Promise<Came> {
  const { read } = house.storage;
  const { storeId, conversationId } = run;
  if (!(await findIt(house, run))) return GONE;
  const asked = askedOf(await ratings.findRating(read, { storeId, conversationId }));
  if (asked.help) return already();
  const spoken = await conversations.agentsOf(read, storeId, conversationId);
  return spoken.length > 0 ? done() : leftOut('unanswered');
}
