import { type AgentRequests, ok } from '@aisle/protocol';
import { agents } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

/** Everyone who may be mentioned. */
export const fetchColleagues: Handler<AgentRequests['fetchColleagues'], AgentCaller> = async (
  { storage },
  { storeId },
) => ok({ colleagues: await agents.listColleagues(storage.read, storeId) });
