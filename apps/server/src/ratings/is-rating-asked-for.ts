import { automationRuns } from '@aisle/storage';
import type { House } from '../house.ts';

/** Whether a rule has asked for a rating in this conversation. */
export async function isRatingAskedFor(
  { storage }: Pick<House, 'storage'>,
  place: { storeId: string; conversationId: string },
): Promise<boolean> {
  const runs = await automationRuns.runsIn(storage.read, place);
  return runs.some(({ steps }) =>
    steps.some(({ kind, problem }) => kind === 'ask_rating' && problem === null),
  );
}
