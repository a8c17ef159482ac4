import type { Refusal } from '@aisle/protocol';
import { noLinkWords } from '../guides/guide-words.ts';

/** Why something could not be done, in the agent's words; what it means for what she wrote. */
export const failureWords = (refusal: Refusal | undefined, request?: string): string => {
  const ofLink = refusal && request === 'sendCheckoutLink' ? noLinkWords(refusal) : undefined;
  if (ofLink !== undefined) return ofLink;
  switch (refusal?.code) {
    case 'too_long':
      return 'Too long to send.';
    case 'closed':
      return 'Not sent: the conversation is closed.';
    case 'blocked':
    case 'forbidden':
      return 'Not sent: you may not write here.';
    case 'not_found':
      return 'Not sent: it is no longer there.';
    case 'unauthorized':
      return 'Not sent: your session has ended.';
    case 'full':
      return 'Not sent: too much is waiting already.';
    case 'rate_limited':
      return 'Too fast. Wait a moment.';
    case 'invalid':
      return 'The server could not read this.';
    default:
      return 'Not sent.';
  }
};
