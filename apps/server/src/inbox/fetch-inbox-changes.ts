import { type AgentRequests, ok } from '@aisle/protocol';
import { inbox } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { describeRows } from './inbox-board.ts';

/** More changes than this, and a new snapshot is cheaper. */
const MOST = 200;

/** Rows that changed since the cursor, of any tab. */
export const fetchInboxChanges: Handler<AgentRequests['fetchInboxChanges'], AgentCaller> = async (
  { storage, clock, ...live },
  { storeId, agent },
  { since },
) => {
  const { agentId } = agent;
  const at = clock();
  const changes = await inbox.inboxChanges(storage.read, { storeId, since, limit: MOST });
  const counts = await inbox.counts(storage.read, { storeId, agentId });
  const rows = changes.more ? [] : await describeRows(storeId, changes.rows, live);
  return ok({ rows, counts, at, reset: changes.more });
};
