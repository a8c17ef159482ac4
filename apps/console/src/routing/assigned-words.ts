import type { Content } from '@aisle/protocol';
import { listed } from '../language/listed.ts';
import { routingWords } from './words.ts';

type Assigned = Extract<Content, { kind: 'assigned' }>;

/**
 * What the queue or an absence did, and why the queue chose so, unless there was nobody else; null
 * where a person moved it. `to` is a name or `you`.
 */
export const movedWords = ({ agentId, by, why = [] }: Assigned, to: string): string | null => {
  if (by === 'absence') return routingWords.byAbsence;
  if (by !== 'queue' || agentId === null) return null;
  const reasons = why.map((reason) => routingWords.reasons[reason]);
  return reasons.length === 0
    ? routingWords.byQueue(to)
    : routingWords.byQueueBecause(to, listed(reasons, 'plain'));
};
