import { type AgentRequests, type Result, refuse } from '@aisle/protocol';
import { entries, proposals } from '@aisle/storage';
import { askShop } from '../catalogue/ask-shop.ts';
import type { Caller, Handler, House } from '../house.ts';
import { answerName } from './answer-name.ts';
import { findOffer, type Offer } from './find-offer.ts';
import { cartIn } from './propose-cart.ts';
import { createShelf } from './shop-lines.ts';
import { storeProposal } from './store-proposal.ts';
import { takeBack } from './take-back.ts';

/** Either side asks for it; she accepts it or declines it like any proposal. */
export const putBackProposal: Handler<AgentRequests['putBackProposal'], Caller> = async (
  house,
  caller,
  { conversationId, clientId, proposalSeq },
) => {
  const offer = await findOffer(house, caller, { conversationId, proposalSeq });
  if (!offer.ok) return offer;
  const { storeId } = caller;
  if (caller.kind === 'shopper') {
    const error = await house.limits.take('message', `back${caller.shopperId}`);
    if (error) return { ok: false, error };
  }
  const changes = await backOf(house, storeId, offer.value);
  if (!changes.ok) return changes;
  if (changes.value.length === 0)
    return refuse('stale', 'Nothing of it is left in the cart to be taken back.');
  const place = { storeId, conversationId, seq: proposalSeq };
  const record = await proposals.findProposal(house.storage.read, place);
  return storeProposal(house, caller, {
    ...{ conversationId, clientId, agentId: record?.agentId ?? '' },
    content: { kind: 'cart_proposal', changes: changes.value, undoes: proposalSeq },
  });
};

type Changes = Offer['proposal']['changes'];

async function backOf(house: House, storeId: string, { entry }: Offer): Promise<Result<Changes>> {
  const { read } = house.storage;
  const { conversationId, seq } = entry;
  const answer = await entries.findNamed(read, {
    ...{ storeId, conversationId, clientId: answerName(entry, 'final') },
    author: { kind: 'shopper' },
  });
  const standing = (await proposals.findProposal(read, { storeId, conversationId, seq }))?.standing;
  const { content } = answer ?? {};
  const outcome = content?.kind === 'proposal_answered' ? content.outcome : null;
  if (standing !== 'accepted' || outcome?.result !== 'accepted')
    return refuse('stale', 'There is nothing to be taken back.');
  const cart = await cartIn(house, storeId, conversationId);
  if (!cart)
    return refuse('unsupported', 'The cart is private, so it cannot be put back from here.');
  return askShop(house, storeId, (shop) => takeBack(outcome.changes, cart, createShelf(shop)));
}
