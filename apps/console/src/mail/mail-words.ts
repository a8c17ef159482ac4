import type { Letter, MailAddress } from '@aisle/protocol';

const STANDINGS: Record<MailAddress['standing'], string> = {
  unverified: 'not confirmed yet',
  verified: 'confirmed',
  stopped: 'she wants no more mail',
  undeliverable: 'nothing arrives there',
};

/** The address she has left, and how far it goes. */
export const addressWords = ({ email, standing }: MailAddress): string =>
  `${email} (${STANDINGS[standing]})`;

/** What became of the newest letter with this entry in it; null: there is none. */
export const mailedWords = (
  letters: readonly Letter[],
  seq: number,
): { words: string; trouble: boolean } | null => {
  const letter = letters.find(({ seqs }) => seqs.includes(seq));
  if (!letter) return null;
  const { state, problem } = letter;
  if (state === 'sent') return { words: 'Mailed', trouble: false };
  if (state === 'waiting')
    return { words: problem ? `Not mailed yet: ${problem}` : 'Being mailed', trouble: false };
  return { words: problem ? `Not delivered: ${problem}` : 'Not delivered', trouble: true };
};
