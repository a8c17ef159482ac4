import type { FollowUp } from '@aisle/protocol';
import { agents, type FollowUpRecord } from '@aisle/storage';
import type { House } from '../house.ts';

/** As it is told in its conversation, where everybody knows with whom it is for. */
export const toFollowUp = ({ shopper: _, ...followUp }: FollowUpRecord): FollowUp => followUp;

/** Tells every console of the store that one was added or changed. */
export const tellFollowUp = ({ rooms }: House, storeId: string, followUp: FollowUpRecord): void =>
  rooms.tellFollowUp(storeId, null, { followUp, rings: false });

/** It fell due: it rings for whom it is; for everybody where he works here no more, or it is nobody's. */
export async function ringFollowUp(
  { rooms, storage }: House,
  storeId: string,
  followUp: FollowUpRecord,
): Promise<void> {
  const { agentId } = followUp;
  const his = agentId !== null && (await agents.isEnabled(storage.read, storeId, agentId));
  if (his) rooms.tellFollowUp(storeId, null, { followUp, rings: false });
  rooms.tellFollowUp(storeId, his ? agentId : null, { followUp, rings: true });
}
