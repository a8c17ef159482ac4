import { type AgentRequests, ok } from '@aisle/protocol';
import { colleagues, routing } from '@aisle/storage';
import { showCard } from '../agents/show-card.ts';
import type { AgentCaller, Handler } from '../house.ts';

/** Everyone a conversation can be handed to, with how busy they are. */
export const fetchRoster: Handler<AgentRequests['fetchRoster'], AgentCaller> = async (
  { storage: { read }, files, clock },
  { storeId },
) => {
  const { mode, capacity } = await routing.findRouting(read, storeId);
  const teams = await routing.listTeams(read, storeId);
  const all = await colleagues.listColleagues(read, { storeId, usual: capacity, now: clock() });
  return ok({
    colleagues: all.map((face) => showCard(files, face)),
    teams: teams.map(({ teamId, name }) => ({ teamId, name })),
    mode,
  });
};
