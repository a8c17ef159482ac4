import { type AutomationRunRecord, conversations, ratings } from '@aisle/storage';
import type { House } from '../house.ts';
import { askedOf } from '../ratings/describe-rating.ts';
import { type Came, findIt, GONE } from './add-to-log.ts';

/**
 * Asks for a rating. What is stored is the run itself: her page then asks the server what she is to be
 * asked, as at the end of a conversation, and only what she was shown counts as asked (rule 49).
 */
export async function askForRating(house: House, run: AutomationRunRecord): Promise<Came> {
  const { read } = house.storage;
  const { storeId, conversationId } = run;
  if (!(await findIt(house, run))) return GONE;
  const asked = askedOf(await ratings.findRating(read, { storeId, conversationId }));
  if (asked.help) return { words: 'She was asked for a rating already' };
  const words = 'Asked for a rating';
  const spoken = await conversations.agentsOf(read, storeId, conversationId);
  return spoken.length > 0 ? { words } : { words, problem: 'Nobody has answered her yet.' };
}
