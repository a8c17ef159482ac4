import { type AgentRequests, ok } from '@aisle/protocol';
import { savedReplies } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

/** What this agent may say with a shortcut. In practice, where no file is sent, without pictures. */
export const fetchReplies: Handler<AgentRequests['fetchReplies'], AgentCaller> = async (
  { storage, library },
  caller,
) => {
  const reader = await library.readerOf(caller);
  const replies = await savedReplies.listReplies(storage.read, reader);
  const practises = reader.storeId !== caller.storeId;
  return ok({ replies: practises ? replies.map((one) => ({ ...one, pictures: [] })) : replies });
};
