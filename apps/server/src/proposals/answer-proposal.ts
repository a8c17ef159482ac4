import { type Entry, ok, type Result, refuse, type ShopperRequests } from '@aisle/protocol';
import { type Appended, entries, proposals } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import type { Handler, House, ShopperCaller } from '../house.ts';
import { answerName } from './answer-name.ts';
import { CLAIM_LASTS_MS } from './claim-proposal.ts';
import { agentOf, findOffer, type Offer } from './find-offer.ts';
import { outcomeOf } from './outcome-of.ts';

type Asked = ShopperRequests['answerProposal']['parsed'];

/** Where each answer leaves the proposal. A wish for another one moves nothing. */
const SETTLES = {
  accepted: 'accepted',
  declined: 'declined',
  undone: 'undone',
  refused: 'open',
} as const;

/** Rule 20: her answer. The first final one stands, and whoever repeats it is told of that one. */
export const answerProposal: Handler<ShopperRequests['answerProposal'], ShopperCaller> = async (
  house,
  caller,
  asked,
) => {
  const offer = await findOffer(house, caller, asked);
  if (!offer.ok) return offer;
  const { answer } = asked;
  const outcome = outcomeOf(offer.value.proposal, answer);
  if (!outcome) return refuse('invalid', 'the answer names changes that were not proposed');
  const { result } = answer;
  if (result === 'refused' || result === 'new_wanted') {
    // These can be told again and again.
    const error = await house.limits.take('message', `answer${caller.shopperId}`);
    if (error) return { ok: false, error };
  }
  const final = await settle(house, caller, offer.value, result);
  if (!final.ok) return final;
  if (final.value.kind === 'answered') return ok(final.value.first);
  const { conversationId, proposalSeq } = asked;
  return appendEntry(house, caller, {
    conversationId,
    clientId: final.value.clientId ?? asked.clientId,
    content: { kind: 'proposal_answered', proposalSeq, outcome },
  });
};

type Settled =
  /** To be stored, under this name if there may be only one. */
  | { kind: 'store'; clientId: string | null }
  /** Another answer was first. */
  | { kind: 'answered'; first: Appended };

async function settle(
  house: House,
  { storeId }: ShopperCaller,
  { entry }: Offer,
  result: Asked['answer']['result'],
): Promise<Result<Settled>> {
  if (result === 'new_wanted') return ok({ kind: 'store', clientId: null });
  const to = SETTLES[result];
  const at = house.clock();
  const { conversationId, seq } = entry;
  const now = await house.storage.write((tx) =>
    proposals.settleProposal(tx, {
      ...{ storeId, conversationId, seq, agentId: agentOf(entry, '') },
      ...{ to, at, lapsedAt: at - CLAIM_LASTS_MS },
    }),
  );
  if (!now) return refuse('not_found', 'no such proposal');
  const { standing, moved } = now;
  if (result === 'undone') {
    // Found undone already, the entry is stored if a crash had come between; else it is found.
    return standing === 'undone'
      ? ok({ kind: 'store', clientId: answerName(entry, 'undone') })
      : refuse('stale', 'it was not accepted');
  }
  const isFinal = standing === 'accepted' || standing === 'declined' || standing === 'undone';
  if (result === 'refused' && !isFinal) return ok({ kind: 'store', clientId: null });
  if (moved || standing === to) return ok({ kind: 'store', clientId: answerName(entry, 'final') });
  return answeredBefore(house, storeId, entry);
}

async function answeredBefore(
  house: House,
  storeId: string,
  proposal: Entry,
): Promise<Result<Settled>> {
  const first = await entries.findNamed(house.storage.read, {
    ...{ storeId, conversationId: proposal.conversationId },
    ...{ clientId: answerName(proposal, 'final'), author: { kind: 'shopper' } },
  });
  return first
    ? ok({ kind: 'answered', first: { entry: first, repeated: true } })
    : refuse('closed', 'it is being answered elsewhere, or a newer proposal has taken its place');
}
