import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { handling, privateNotes } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

/** How the team handles a conversation, with its private notes (rule 37). */
export const fetchHandling: Handler<AgentRequests['fetchHandling'], AgentCaller> = async (
  { storage: { read } },
  { storeId },
  { conversationId },
) => {
  const place = { storeId, conversationId };
  const found = await handling.findHandling(read, place);
  if (!found) return refuse('not_found', 'no such conversation');
  return ok({ ...found, notes: await privateNotes.listPrivateNotes(read, place) });
};
