import type { AutomationStep, AutomationStepTold } from '@aisle/protocol';
import { automationRuns } from '@aisle/storage';
import type { House } from '../house.ts';

/** Whether a rule has asked for a rating in this conversation. */
export async function isRatingAskedFor(
  { storage }: Pick<House, 'storage'>,
  place: { storeId: string; conversationId: string },
): Promise<boolean> {
  const runs = await automationRuns.runsIn(storage.read, place);
  return runs.some(({ steps }) =>
    steps.some((step) => step.kind === 'ask_rating' && wasAsked(step)),
  );
}

/** Also as steps were kept before they were data. */
const wasAsked = (step: AutomationStep | AutomationStepTold): boolean =>
  'words' in step ? step.problem === null : step.outcome === 'done' || step.outcome === 'already';
