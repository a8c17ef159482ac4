import { type AgentRequests, ok } from '@aisle/protocol';
import { savedReplies } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

/** What this agent may say with a shortcut. */
export const fetchReplies: Handler<AgentRequests['fetchReplies'], AgentCaller> = async (
  { storage, library },
  caller,
) => ok({ replies: await savedReplies.listReplies(storage.read, await library.readerOf(caller)) });
