import { type AgentRequests, DESK_LIMITS, ok } from '@aisle/protocol';
import type { AgentCaller, Handler } from '../house.ts';
import { savePreset } from '../presets/save-preset.ts';
import { toView } from './to-view.ts';

/** Makes or changes a view of a list: the caller's own, or everyone's. */
const saveViewOf =
  (ownerOf: (caller: AgentCaller) => string): Handler<AgentRequests['saveOwnView'], AgentCaller> =>
  async (house, caller, { viewId, name, seen, tab, filter }) => {
    const list = { ownerId: ownerOf(caller), kind: 'view', most: DESK_LIMITS.savedViews } as const;
    const view = { presetId: viewId, name, seen, body: { tab, filter } };
    const saved = await savePreset(house, caller, { ...list, ...view });
    return saved.ok ? ok({ view: toView(saved.value) }) : saved;
  };

export const saveOwnView = saveViewOf(({ agent }) => agent.agentId);
export const saveSharedView = saveViewOf(() => '');
