import type { CartProposal, Result } from '@aisle/protocol';
import { type Appended, proposals } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import type { Caller, House } from '../house.ts';
import { agentOf } from './find-offer.ts';

type New = { conversationId: string; clientId: string; content: CartProposal; agentId: string };

/** Stores a proposal and where it stands; again after a crash between the two, it mends that. */
export async function storeProposal(
  house: House,
  caller: Caller,
  { agentId, ...addition }: New,
): Promise<Result<Appended>> {
  const stored = await appendEntry(house, caller, addition);
  if (!stored.ok) return stored;
  const { entry } = stored.value;
  const { storeId } = caller;
  await house.storage.write((tx) =>
    proposals.openProposal(tx, {
      ...{ storeId, conversationId: entry.conversationId, seq: entry.seq },
      agentId: agentOf(entry, agentId),
      at: house.clock(),
    }),
  );
  return stored;
}
