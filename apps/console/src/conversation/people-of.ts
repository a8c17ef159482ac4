import type { AgentCard } from '@aisle/protocol';
import type { Desk } from '../desk/desk.ts';
import { conversationWords } from './words.ts';

const cardsOf = (desk: Desk): AgentCard[] => {
  const spoken = desk.thread.value?.conversation.value?.agents ?? [];
  return [...spoken, ...desk.handing.roster.value.colleagues, ...desk.handling.colleagues.value];
};

/** Names of whoever may stand in the open conversation. */
export const agentsOf = (desk: Desk): Map<string, string> =>
  new Map(cardsOf(desk).map(({ agentId, name }) => [agentId, name]));

/** Pictures of those of them who have one. */
export const photosOf = (desk: Desk): Map<string, string> =>
  new Map(cardsOf(desk).flatMap(({ agentId, photo }) => (photo ? [[agentId, photo]] : [])));

/** Whose conversation it is, for its head. */
export const assignedWords = (desk: Desk, assignedTo: string | null): string => {
  if (assignedTo === null) return conversationWords.unassigned;
  if (assignedTo === desk.agent.agentId) return conversationWords.yours;
  return conversationWords.withWhom(desk.colleagueName(assignedTo));
};
