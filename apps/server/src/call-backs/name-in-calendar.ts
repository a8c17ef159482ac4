import { type FollowUpRecord, followUps, type Read } from '@aisle/storage';
import { isWish } from './wishes.ts';

/** More than anybody asks for in one conversation. */
const MOST = 500;

/**
 * What her calendar knows a wish by: the name of the first of those that took each other's place, so
 * that one which was moved is moved there, too. `kept`: one of them was confirmed, she may have it.
 */
export async function nameInCalendar(
  read: Read,
  storeId: string,
  wish: FollowUpRecord,
): Promise<{ calendarId: string; kept: boolean }> {
  const { conversationId } = wish;
  const all = await followUps.followUpsOf(read, { storeId, conversationId, limit: MOST });
  const chain = [wish];
  for (const newer of chain) {
    // What a newer wish lets go of is settled by the house in the instant in which that is made.
    const before = all.find(
      (one) =>
        isWish(one) &&
        one.settledBy === null &&
        one.settledAt === newer.madeAt &&
        chain.every(({ followUpId }) => followUpId !== one.followUpId),
    );
    if (before) chain.push(before);
  }
  const { followUpId: calendarId } = chain.at(-1) ?? wish;
  return { calendarId, kept: chain.some(({ confirmedAt }) => confirmedAt !== null) };
}
