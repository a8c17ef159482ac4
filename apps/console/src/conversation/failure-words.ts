import type { Refusal } from '@aisle/protocol';
import { noLinkWords } from '../guides/guide-words.ts';
import { conversationWords } from './words.ts';

/** Why something could not be done, in the agent's words; what it means for what she wrote. */
export const failureWords = (refusal: Refusal | undefined, request?: string): string => {
  const ofLink = refusal && request === 'sendCheckoutLink' ? noLinkWords(refusal) : undefined;
  if (ofLink !== undefined) return ofLink;
  switch (refusal?.code) {
    case 'too_long':
      return conversationWords.failed.tooLong;
    case 'closed':
      return conversationWords.failed.closed;
    case 'blocked':
    case 'forbidden':
      return conversationWords.failed.forbidden;
    case 'not_found':
      return conversationWords.failed.gone;
    case 'unauthorized':
      return conversationWords.failed.signedOut;
    case 'full':
      return conversationWords.failed.full;
    case 'rate_limited':
      return conversationWords.failed.tooFast;
    case 'invalid':
      return conversationWords.failed.unread;
    default:
      return conversationWords.failed.other;
  }
};
