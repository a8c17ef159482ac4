import { type AgentRequests, ok } from '@aisle/protocol';
import { presets } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { toMacro } from './to-macro.ts';

/** This agent's macros and everyone's. */
export const fetchMacros: Handler<AgentRequests['fetchMacros'], AgentCaller> = async (
  { storage },
  { storeId, agent: { agentId } },
) => {
  const kept = await presets.listPresets(storage.read, { storeId, agentId, kind: 'macro' });
  return ok({ macros: kept.map(toMacro) });
};
