import { ok, type Result, refuse } from '@aisle/protocol';
import { type PresetKind, presets } from '@aisle/storage';
import type { AgentCaller, House } from '../house.ts';

/** Removes a view or macro from a list of the caller's store. */
export async function removePreset(
  { storage }: Pick<House, 'storage'>,
  { storeId }: AgentCaller,
  which: { ownerId: string; kind: PresetKind; presetId: string },
): Promise<Result<null>> {
  const gone = await storage.write((tx) => presets.removePreset(tx, { storeId, ...which }));
  return gone ? ok(null) : refuse('not_found', `no such ${which.kind}`);
}
