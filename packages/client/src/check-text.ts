import { LIMITS, type Result, refuse } from '@aisle/protocol';

/** What the server would refuse for sure is refused here, while the text is still in the field. */
export const checkText = (text: string): Result<null> => {
  if (!text.trim()) return refuse('invalid', 'empty');
  if (text.length > LIMITS.messageLength) return refuse('too_long', 'too long');
  return { ok: true, value: null };
};
