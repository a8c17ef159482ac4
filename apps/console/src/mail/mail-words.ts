import type { Letter, MailAddress } from '@aisle/protocol';
import { mailWords } from './words.ts';

/** The address she has left, and how far it goes. */
export const addressWords = ({ email, standing }: MailAddress): string =>
  mailWords.address(email, mailWords.standings[standing]);

/** What became of the newest letter with this entry in it; null: there is none. */
export const mailedWords = (
  letters: readonly Letter[],
  seq: number,
): { words: string; trouble: boolean } | null => {
  const letter = letters.find(({ seqs }) => seqs.includes(seq));
  if (!letter) return null;
  const { state, problem } = letter;
  if (state === 'sent') return { words: mailWords.mailed, trouble: false };
  if (state === 'waiting')
    return { words: problem ? mailWords.notYet(problem) : mailWords.beingMailed, trouble: false };
  return {
    words: problem ? mailWords.notDeliveredFor(problem) : mailWords.notDelivered,
    trouble: true,
  };
};
