import type { ProposalOutcome } from '@aisle/protocol';
import { formatMoney } from '../money/format-money.ts';
import { proposalWords } from './words.ts';

/** Why the shop did not take it, for the agent. */
export const reasonWords = (outcome: Extract<ProposalOutcome, { result: 'refused' }>): string => {
  const { reason, available, price } = outcome;
  if (reason === 'not_enough_stock' && available !== undefined)
    return proposalWords.onlyLeft(available);
  if (reason === 'price_changed' && price) return proposalWords.costsNow(formatMoney(price));
  return proposalWords.reasons[reason];
};

/** What became of a proposal, as a line of the timeline. */
export const answerWords = (outcome: ProposalOutcome, shopper: string): string => {
  switch (outcome.result) {
    case 'accepted': {
      const say = outcome.edited ? proposalWords.sheAcceptedInPart : proposalWords.sheAccepted;
      return say(shopper, formatMoney(outcome.subtotal));
    }
    case 'declined':
      return proposalWords.sheDeclined(shopper);
    case 'refused':
      return proposalWords.shopRefused(reasonWords(outcome));
    case 'undone':
      return proposalWords.sheTookBack(shopper, formatMoney(outcome.subtotal));
    case 'new_wanted':
      return proposalWords.sheWantsNew(shopper);
  }
};
