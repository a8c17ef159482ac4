import { setImmediate as turn } from 'node:timers/promises';
import { type AgentRequests, ok, type ViewCount } from '@aisle/protocol';
import { inbox, presets } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { toView } from './to-view.ts';

/** This agent's views and everyone's, each with what it holds now. */
export const fetchViews: Handler<AgentRequests['fetchViews'], AgentCaller> = async (
  { storage, clock },
  { storeId, agent: { agentId } },
) => {
  const kept = await presets.listPresets(storage.read, { storeId, agentId, kind: 'view' });
  const counts: ViewCount[] = [];
  for (const { presetId, body } of kept) {
    const asked = { storeId, agentId, ...body, at: clock() };
    counts.push({ viewId: presetId, ...(await inbox.countFitting(storage.read, asked)) });
    // The embedded database answers in the caller's turn: messages go between two counts.
    await turn();
  }
  return ok({ views: kept.map(toView), counts });
};
