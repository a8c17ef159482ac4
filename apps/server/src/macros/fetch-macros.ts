import { type AgentRequests, ok } from '@aisle/protocol';
import { presets } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { toMacro } from './to-macro.ts';

/** This agent's macros and everyone's. */
export const fetchMacros: Handler<AgentRequests['fetchMacros'], AgentCaller> = async (
  { storage, library },
  caller,
) => {
  const reader = await library.readerOf(caller);
  const kept = await presets.listPresets(storage.read, { ...reader, kind: 'macro' });
  return ok({ macros: kept.map(toMacro) });
};
