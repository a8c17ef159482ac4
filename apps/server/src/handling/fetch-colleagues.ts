import { type AgentRequests, ok } from '@aisle/protocol';
import { agents } from '@aisle/storage';
import { showCard } from '../agents/show-card.ts';
import type { AgentCaller, Handler } from '../house.ts';

/** Everyone who may be mentioned. */
export const fetchColleagues: Handler<AgentRequests['fetchColleagues'], AgentCaller> = async (
  { storage, files },
  { storeId },
) => {
  const all = await agents.listColleagues(storage.read, storeId);
  return ok({ colleagues: all.map((face) => showCard(files, face)) });
};
