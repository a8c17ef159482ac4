import type { AgentRequests } from '@aisle/protocol';
import type { AgentCaller, Handler } from '../house.ts';
import { removePreset } from '../presets/remove-preset.ts';

type Remove = Handler<AgentRequests['removeOwnMacro'], AgentCaller>;

export const removeOwnMacro: Remove = (house, caller, { macroId: presetId }) =>
  removePreset(house, caller, { ownerId: caller.agent.agentId, kind: 'macro', presetId });

export const removeSharedMacro: Remove = (house, caller, { macroId: presetId }) =>
  removePreset(house, caller, { ownerId: '', kind: 'macro', presetId });
