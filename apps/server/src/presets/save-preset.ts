import { ok, type Result, refuse, refuseField } from '@aisle/protocol';
import { type Preset, type PresetChange, type PresetKind, presets } from '@aisle/storage';
import type { AgentCaller, House } from '../house.ts';

type Asked<Kind extends PresetKind> = Pick<
  PresetChange<Kind>,
  'ownerId' | 'kind' | 'presetId' | 'name' | 'body' | 'seen' | 'most'
>;

/** Makes or changes a view or macro of a list of the caller's store. Who may is judged at the door. */
export async function savePreset<Kind extends PresetKind>(
  { storage, clock }: Pick<House, 'storage' | 'clock'>,
  { storeId, agent }: AgentCaller,
  asked: Asked<Kind>,
): Promise<Result<Preset<Kind>>> {
  const change = { ...asked, storeId, updatedBy: agent.agentId, at: clock() };
  const saved = await storage.write((tx) => presets.savePreset<Kind>(tx, change));
  if (saved === null) return refuse('not_found', `no such ${asked.kind}`);
  if (saved === 'stale') return refuse('stale', 'somebody changed it meanwhile');
  if (saved === 'taken') return refuseField('name', 'taken', 'taken');
  if (saved === 'full') return refuse('full', `${asked.kind}s: no more fit`);
  return ok(saved);
}
