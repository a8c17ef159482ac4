import { createHash } from 'node:crypto';
import type { Entry } from '@aisle/protocol';

/** Answers of which there is one per proposal. */
type Once = 'final' | 'undone';

/**
 * The client id of a proposal's one answer (rule 20): a UUIDv7 made from the proposal's own, so that
 * every tab and every retry stores the same entry. Its time is the proposal's.
 */
export const answerName = ({ conversationId, seq, clientId }: Entry, which: Once): string => {
  const hash = createHash('sha256').update(`${conversationId} ${seq} ${which}`).digest('hex');
  const [a, b, c] = [hash.slice(0, 3), hash.slice(3, 6), hash.slice(6, 18)];
  return `${clientId.slice(0, 13)}-7${a}-8${b}-${c}`;
};
