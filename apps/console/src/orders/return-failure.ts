import type { Refusal } from '@aisle/protocol';
import { sentence } from '../refusals/sentence.ts';
import { orderWords } from './words.ts';

/** Why an answer to a return was not taken; nothing was told to her. */
export const returnFailureWords = (refusal: Refusal): string => {
  const { code } = refusal;
  if (code === 'invalid') return orderWords.shopSaidNo(sentence(refusal));
  if (code === 'stale') return orderWords.answeredAlready;
  if (code === 'closed') return orderWords.closed;
  if (code === 'forbidden') return orderWords.mayOnlyRead;
  return orderWords.notThrough;
};
