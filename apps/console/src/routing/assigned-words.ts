import type { Content, RoutingReason } from '@aisle/protocol';

type Assigned = Extract<Content, { kind: 'assigned' }>;

const REASONS: Record<RoutingReason, string> = {
  knows_her: 'has spoken with her before',
  language: 'speaks her language',
  skill: 'knows about this',
  team: 'is of the team',
  load: 'had the most room',
  idle: 'was next in turn',
};

/** Why the queue chose so, as the end of a sentence; empty when there was nobody else. */
const reasonWords = (why: readonly RoutingReason[] = []): string => {
  const words = why.map((reason) => REASONS[reason]);
  return words.length === 0 ? '' : `: ${words.join(', ')}`;
};

/** What the queue or an absence did; null where a person moved it. `to` is a name or `you`. */
export const movedWords = ({ agentId, by, why }: Assigned, to: string): string | null => {
  if (by === 'queue' && agentId !== null) return `Given to ${to} by the queue${reasonWords(why)}`;
  if (by === 'absence') return 'Back in the queue: whoever had it is not here';
  return null;
};
