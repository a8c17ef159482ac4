import { may } from '@aisle/protocol';
import type { Desk } from '../desk/desk.ts';

/** The colleague who has the open conversation, for somebody who leads; null: nobody to whisper to. */
export const mayWhisperTo = ({ agent, thread }: Desk): string | null => {
  const holder = thread.value?.conversation.value?.assignedTo ?? null;
  return holder !== agent.agentId && may(agent.role, 'supervise') ? holder : null;
};

/** Whether she leads, and the open conversation is a colleague's of which she is no part yet. */
export const mayJoin = (desk: Desk): boolean => {
  const conversation = desk.thread.value?.conversation.value;
  return (
    conversation?.status === 'open' &&
    mayWhisperTo(desk) !== null &&
    conversation.agents.every(({ agentId }) => agentId !== desk.agent.agentId)
  );
};
