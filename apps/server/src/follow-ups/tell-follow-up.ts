import type { FollowUp } from '@aisle/protocol';
import { agents, type FollowUpRecord } from '@aisle/storage';
import type { House } from '../house.ts';

/** As it is told in its conversation, where everybody knows with whom it is for. */
export const toFollowUp = ({ shopper: _, ...followUp }: FollowUpRecord): FollowUp => followUp;

/** Tells every console of the store that one was added or changed. */
export const tellFollowUp = ({ rooms }: House, storeId: string, followUp: FollowUpRecord): void =>
  rooms.tellFollowUp(storeId, null, { followUp, rings: false });

/** Whose it is; null: nobody's, also where he works here no more. */
export const whoseFollowUp = async (
  { storage }: Pick<House, 'storage'>,
  storeId: string,
  { agentId }: Pick<FollowUp, 'agentId'>,
): Promise<string | null> =>
  agentId !== null && (await agents.isEnabled(storage.read, storeId, agentId)) ? agentId : null;

/** It fell due: it rings for whose it is, for everybody where it is nobody's, and calls who is away. */
export async function ringFollowUp(
  house: House,
  storeId: string,
  followUp: FollowUpRecord,
): Promise<void> {
  const { rooms, calls } = house;
  const his = await whoseFollowUp(house, storeId, followUp);
  if (his !== null) rooms.tellFollowUp(storeId, null, { followUp, rings: false });
  rooms.tellFollowUp(storeId, his, { followUp, rings: true });
  calls.fellDue(storeId, followUp);
}
