import { ok, refuse, type ShopperRequests } from '@aisle/protocol';
import { proposals } from '@aisle/storage';
import type { Handler, ShopperCaller } from '../house.ts';
import { agentOf, findOffer } from './find-offer.ts';

/** A page that claimed a proposal and was never heard of again has lost it after this long. */
export const CLAIM_LASTS_MS = 60_000;

/** Rule 19: may her page apply it now? Only one that holds the claim does. */
export const claimProposal: Handler<ShopperRequests['claimProposal'], ShopperCaller> = async (
  house,
  caller,
  { conversationId, proposalSeq, held },
) => {
  const offer = await findOffer(house, caller, { conversationId, proposalSeq });
  if (!offer.ok) return offer;
  const { entry, proposal } = offer.value;
  const at = house.clock();
  const change = proposal.changes.findIndex(
    (one) => one.kind === 'apply_code' && one.offered.expiresAt <= at,
  );
  const { storeId } = caller;
  const found = await house.storage.write((tx) => {
    const place = { storeId, conversationId, seq: proposalSeq };
    if (change >= 0) return proposals.findProposal(tx, place).then(withoutClaim);
    return proposals.claimProposal(tx, {
      ...place,
      ...{ agentId: agentOf(entry, ''), at, lapsedAt: at - CLAIM_LASTS_MS },
      ...(held !== undefined && { held }),
    });
  });
  const standing = found?.standing ?? 'open';
  if (found?.yours) return ok({ claim: 'yours', at: found.updatedAt });
  if (standing !== 'open' && standing !== 'applying') return ok({ claim: 'over', standing });
  if (change >= 0) return ok({ claim: 'expired', change });
  return found ? ok({ claim: 'elsewhere' }) : refuse('not_found', 'no such proposal');
};

const withoutClaim = (found: proposals.ProposalRecord | null) =>
  found && { ...found, yours: false };
