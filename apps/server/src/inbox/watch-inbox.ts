import { type AgentRequests, DESK_LIMITS, ok } from '@aisle/protocol';
import { inbox } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { describeRows } from './inbox-board.ts';

/** Joins the inbox's room, then answers with the first page of the tab (rule 11). */
export const watchInbox: Handler<AgentRequests['watchInbox'], AgentCaller> = async (
  { storage, clock, ...live },
  { storeId, agent, line },
  { tab, filter },
) => {
  const { agentId } = agent;
  // The cursor is taken before the snapshot: what changes meanwhile is told twice, never missed.
  const at = clock();
  line.watchInbox();
  const limit = DESK_LIMITS.pageInbox;
  const asked = { storeId, tab, filter, agentId, at, limit };
  const { rows, next } = await inbox.listInbox(storage.read, asked);
  const counts = await inbox.counts(storage.read, { storeId, agentId });
  return ok({ rows: await describeRows(storeId, rows, live), counts, at, next });
};
