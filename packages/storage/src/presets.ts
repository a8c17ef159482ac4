import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { PresetBodies } from './preset-tables.ts';
import type { Read, Tx } from './storage.ts';

export type PresetKind = keyof PresetBodies;

/** A view or macro as it is kept. */
export type Preset<Kind extends PresetKind> = {
  presetId: string;
  /** Everyone's; else one agent's own. */
  shared: boolean;
  name: string;
  body: PresetBodies[Kind];
  updatedAt: number;
};

/** Which list it is in; an empty `ownerId` is everyone's. */
type Owned<Kind extends PresetKind> = { storeId: string; ownerId: string; kind: Kind };

type Row = Read['tables']['presets']['$inferSelect'];

/** The caller names the kind that the row was asked for by. */
const toPreset = <Kind extends PresetKind>(row: Row): Preset<Kind> => ({
  ...{ presetId: row.presetId, shared: row.ownerId === '', name: row.name },
  ...{ body: row.body as PresetBodies[Kind], updatedAt: row.updatedAt },
});

/** Everyone's and this agent's own of a kind, by name. */
export const listPresets = async <Kind extends PresetKind>(
  read: Read,
  { storeId, agentId, kind }: { storeId: string; agentId: string; kind: Kind },
): Promise<Preset<Kind>[]> => {
  const { presets } = read.tables;
  const owners = inArray(presets.ownerId, ['', agentId]);
  const rows = await read
    .select()
    .from(presets)
    .where(and(eq(presets.storeId, storeId), owners, eq(presets.kind, kind)))
    .orderBy(asc(presets.name), asc(presets.presetId));
  return rows.map((row) => toPreset<Kind>(row));
};

export type PresetChange<Kind extends PresetKind = PresetKind> = Owned<Kind> & {
  presetId: string;
  name: string;
  body: PresetBodies[Kind];
  /** The `updatedAt` that was seen; null: it is new. */
  seen: number | null;
  updatedBy: string;
  at: number;
  /** So many one list may hold. */
  most: number;
};

/**
 * Makes or changes a preset of one list. `stale`: somebody changed it meanwhile; `taken`: the list
 * has that name already; `full`: no more fit; null: this list has no such preset.
 */
export const savePreset = async <Kind extends PresetKind>(
  tx: Tx,
  change: PresetChange<Kind>,
): Promise<Preset<Kind> | 'stale' | 'taken' | 'full' | null> => {
  const { presets: table } = tx.tables;
  const { storeId, ownerId, kind, presetId, name, body, updatedBy, at, seen } = change;
  const list = and(
    eq(table.storeId, storeId),
    eq(table.ownerId, ownerId),
    eq(table.kind, kind as PresetKind),
  );
  const mine = and(list, eq(table.presetId, presetId));
  await tx.lock(`presets ${storeId} ${ownerId} ${kind}`);
  const [before] = await tx.select().from(table).where(mine);
  // A repeat of making it: the first one stands.
  if (before && seen === null) return toPreset<Kind>(before);
  if (!before && seen !== null) return null;
  const [same] = await tx
    .select({ presetId: table.presetId })
    .from(table)
    .where(and(list, eq(table.name, name)));
  if (same && same.presetId !== presetId) return 'taken';
  if (!before) {
    const [held] = await tx.select({ presets: count() }).from(table).where(list);
    if ((held?.presets ?? 0) >= change.most) return 'full';
    const row = { presetId, storeId, ownerId, kind, name, body, updatedBy, updatedAt: at };
    const [made] = await tx.insert(table).values(row).onConflictDoNothing().returning();
    return made ? toPreset<Kind>(made) : 'taken';
  }
  // The comparison is the database's: another node may have changed it since it was read.
  const [changed] = await tx
    .update(table)
    .set({ name, body, updatedBy, updatedAt: Math.max(at, before.updatedAt + 1) })
    .where(and(mine, eq(table.updatedAt, seen ?? 0)))
    .returning();
  return changed ? toPreset<Kind>(changed) : 'stale';
};

/** False: this list has no such preset. */
export const removePreset = async (
  tx: Tx,
  { storeId, ownerId, kind, presetId }: Owned<PresetKind> & { presetId: string },
): Promise<boolean> => {
  const { presets: table } = tx.tables;
  const gone = await tx
    .delete(table)
    .where(
      and(
        eq(table.storeId, storeId),
        eq(table.ownerId, ownerId),
        eq(table.kind, kind),
        eq(table.presetId, presetId),
      ),
    )
    .returning({ presetId: table.presetId });
  return gone.length > 0;
};
