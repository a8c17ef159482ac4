import type { Entry } from '@aisle/protocol';
import { nameAfter } from '../conversations/name-after.ts';

/** Answers of which there is one per proposal. */
type Once = 'final' | 'undone';

/** The client id of a proposal's one answer (rule 20): every tab and every retry stores the same entry. */
export const answerName = ({ conversationId, seq, clientId }: Entry, which: Once): string =>
  nameAfter(clientId, conversationId, seq, which);
