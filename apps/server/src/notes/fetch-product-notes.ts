import { type AgentRequests, ok } from '@aisle/protocol';
import type { AgentCaller, Handler } from '../house.ts';
import { readNotes } from './read-notes.ts';

/** What is known of size, fabric, care and colour, by the team and by the shop itself. */
export const fetchProductNotes: Handler<AgentRequests['fetchProductNotes'], AgentCaller> = async (
  house,
  { storeId },
  { product },
) => ok(await readNotes(house, { storeId, ...product }));
