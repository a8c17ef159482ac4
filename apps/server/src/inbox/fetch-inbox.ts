import { type AgentRequests, DESK_LIMITS, ok } from '@aisle/protocol';
import { inbox } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { describeRows } from './inbox-board.ts';

/** The page that follows a row. */
export const fetchInbox: Handler<AgentRequests['fetchInbox'], AgentCaller> = async (
  { storage, clock, ...live },
  { storeId, agent },
  { tab, filter, before },
) => {
  const { agentId } = agent;
  const limit = DESK_LIMITS.pageInbox;
  const asked = { storeId, tab, filter, agentId, before, at: clock(), limit };
  const { rows, next } = await inbox.listInbox(storage.read, asked);
  return ok({ rows: await describeRows(storeId, rows, live), next });
};
