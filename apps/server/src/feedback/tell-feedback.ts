import type { Feedback } from '@aisle/protocol';
import type { House } from '../house.ts';
import { supervisorsOf } from './who-reads.ts';

/**
 * Tells those who supervise and may read it; of praise also whom it is for. `rings` of new praise is
 * his alone.
 */
export async function tellFeedback(
  { rooms, storage }: House,
  storeId: string,
  feedback: Feedback,
  isNew: boolean,
): Promise<void> {
  const supervisors = await supervisorsOf(storage.read, storeId, feedback);
  if (feedback.kind === 'complaint') {
    rooms.tellFeedback(supervisors, { feedback, rings: isNew });
    return;
  }
  const others = supervisors.filter((agentId) => agentId !== feedback.agentId);
  rooms.tellFeedback(others, { feedback, rings: false });
  rooms.tellFeedback([feedback.agentId], { feedback, rings: isNew });
}
