import type { CartReason, ProposalOutcome } from '@aisle/protocol';
import { formatMoney } from '../money/format-money.ts';

/** Why the shop did not take it, for the agent: what he can do about it is in a fresh offer. */
const REASONS: Record<CartReason, string> = {
  out_of_stock: 'sold out',
  not_enough_stock: 'not enough left',
  variant_unavailable: 'no longer sold',
  variant_required: 'no size or colour chosen',
  needs_options: 'no size or colour chosen',
  limit: 'more than the shop allows',
  price_changed: 'the price has changed',
  stale: 'her cart had changed',
  code_unknown: 'the shop does not know the code',
  code_expired: 'the code has run out',
  code_not_applicable: 'the code does not fit her cart',
  auth: 'she has to sign in to the shop',
  rate_limited: 'the shop is busy',
  network: 'the shop did not answer',
  shop_error: 'the shop could not do it',
  unsupported: 'her cart cannot be changed from the chat',
};

export const reasonWords = (outcome: Extract<ProposalOutcome, { result: 'refused' }>): string => {
  const { reason, available, price } = outcome;
  if (reason === 'not_enough_stock' && available !== undefined) return `only ${available} left`;
  if (reason === 'price_changed' && price) return `it costs ${formatMoney(price)} now`;
  return REASONS[reason];
};

/** What became of a proposal, as a line of the timeline. */
export const answerWords = (outcome: ProposalOutcome, shopper: string): string => {
  switch (outcome.result) {
    case 'accepted': {
      const sum = formatMoney(outcome.subtotal);
      return `${shopper} accepted${outcome.edited ? ' a part' : ''}: subtotal ${sum}`;
    }
    case 'declined':
      return `${shopper} declined the cart change`;
    case 'refused':
      return `The shop did not take the cart change: ${reasonWords(outcome)}`;
    case 'undone':
      return `${shopper} took it back: subtotal ${formatMoney(outcome.subtotal)}`;
    case 'new_wanted':
      return `${shopper} would like a fresh offer`;
  }
};
