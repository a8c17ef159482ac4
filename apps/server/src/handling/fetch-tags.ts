import { type AgentRequests, DESK_LIMITS, ok } from '@aisle/protocol';
import { handling } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

/** The store's tags to choose from. */
export const fetchTags: Handler<AgentRequests['fetchTags'], AgentCaller> = async (
  { storage },
  { storeId },
) => ok({ tags: await handling.listTags(storage.read, storeId, DESK_LIMITS.storeTags) });
