import { type AgentRequests, ok } from '@aisle/protocol';
import { conversations } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler } from '../house.ts';

/** Takes the closing back, in the log where both sides see it. One that is open stays as it is. */
export const reopenConversation: Handler<AgentRequests['reopenConversation'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { read } = house.storage;
  const found = await conversations.findConversation(read, caller.storeId, conversationId);
  if (found && found.status !== 'closed') return ok({ repeated: true });
  const content = { kind: 'reopened' } as const;
  const stored = await appendEntry(house, caller, { conversationId, clientId, content });
  return stored.ok ? ok({ repeated: stored.value.repeated }) : stored;
};
