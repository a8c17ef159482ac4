import { type AgentRequests, ok } from '@aisle/protocol';
import type { AgentCaller, Handler } from '../house.ts';
import { findNotes } from './find-notes.ts';

/** The product's notes, for the agent. */
export const fetchProductNotes: Handler<AgentRequests['fetchProductNotes'], AgentCaller> = async (
  house,
  { storeId },
  { product },
) => {
  const found = await findNotes(house, storeId, product);
  return found.ok ? ok({ notes: found.value }) : found;
};
