import { type CartProposal, type Entry, ok, type Result, refuse } from '@aisle/protocol';
import { entries } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { Caller, House } from '../house.ts';

/** A proposal as it stands in the log. */
export type Offer = { entry: Entry; proposal: CartProposal };

/** The proposal at this place of a conversation the caller may write in. */
export async function findOffer(
  house: House,
  caller: Caller,
  asked: { conversationId: string; proposalSeq: number },
): Promise<Result<Offer>> {
  const { conversationId, proposalSeq } = asked;
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const absent = refuse('not_found', 'no such proposal in this conversation');
  if (proposalSeq < 1) return absent;
  const page = await entries.fetchEntries(house.storage.read, {
    storeId: caller.storeId,
    conversationId,
    after: proposalSeq - 1,
    limit: 1,
  });
  const entry = page?.entries[0];
  return entry?.content.kind === 'cart_proposal' ? ok({ entry, proposal: entry.content }) : absent;
}

/** Whose offer it is; of what she asked back herself, the agent who had proposed it is kept. */
export const agentOf = ({ author }: Entry, otherwise: string): string =>
  author.kind === 'agent' ? author.agentId : otherwise;
