import { type AgentRequests, DESK_LIMITS, ok } from '@aisle/protocol';
import type { AgentCaller, Handler } from '../house.ts';
import { savePreset } from '../presets/save-preset.ts';
import { toMacro } from './to-macro.ts';

/** Makes or changes a macro of a list: the caller's own, or everyone's. */
const saveMacroOf =
  (ownerOf: (caller: AgentCaller) => string): Handler<AgentRequests['saveOwnMacro'], AgentCaller> =>
  async (house, caller, { macroId, name, seen, steps }) => {
    const list = { ownerId: ownerOf(caller), kind: 'macro', most: DESK_LIMITS.macros } as const;
    const macro = { presetId: macroId, name, seen, body: { steps } };
    const saved = await savePreset(house, caller, { ...list, ...macro });
    return saved.ok ? ok({ macro: toMacro(saved.value) }) : saved;
  };

export const saveOwnMacro = saveMacroOf(({ agent }) => agent.agentId);
export const saveSharedMacro = saveMacroOf(() => '');
