import type { AgentRequests } from '@aisle/protocol';
import type { AgentCaller, Handler } from '../house.ts';
import { removePreset } from '../presets/remove-preset.ts';

type Remove = Handler<AgentRequests['removeOwnView'], AgentCaller>;

export const removeOwnView: Remove = (house, caller, { viewId: presetId }) =>
  removePreset(house, caller, { ownerId: caller.agent.agentId, kind: 'view', presetId });

export const removeSharedView: Remove = (house, caller, { viewId: presetId }) =>
  removePreset(house, caller, { ownerId: '', kind: 'view', presetId });
