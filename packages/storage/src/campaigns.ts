import type { Campaign } from '@aisle/protocol';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

type OfStore = { storeId: string; campaignId: string };
type CampaignRow = Read['tables']['campaigns']['$inferSelect'];

/** A campaign as it is stored. */
export type CampaignRecord = Campaign & { updatedAt: number };

const toCampaign = ({ campaignId, body, updatedAt }: CampaignRow): CampaignRecord => ({
  ...{ ...body, campaignId, updatedAt },
});

/** Those of a store, in the order in which they are tried. */
export const listCampaigns = async (read: Read, storeId: string): Promise<CampaignRecord[]> => {
  const { campaigns: c } = read.tables;
  const rows = await read
    .select()
    .from(c)
    .where(and(eq(c.storeId, storeId), isNull(c.removedAt)))
    .orderBy(asc(c.place), asc(c.campaignId));
  return rows.map(toCampaign);
};

/** Names of all a store has had, those taken away included. */
export const campaignNames = async (
  read: Read,
  storeId: string,
): Promise<{ campaignId: string; name: string; removed: boolean }[]> => {
  const { campaigns: c } = read.tables;
  const rows = await read
    .select()
    .from(c)
    .where(eq(c.storeId, storeId))
    .orderBy(asc(c.place), asc(c.campaignId));
  return rows.map(({ campaignId, body, removedAt }) => ({
    ...{ campaignId, name: body.name, removed: removedAt !== null },
  }));
};

export type CampaignChange = {
  storeId: string;
  campaign: Campaign;
  /** The `updatedAt` that was seen; null: it is new. */
  seen: number | null;
  updatedBy: string;
  at: number;
  /** So many a store may have. */
  most: number;
};

/**
 * Makes or changes one. `stale`: somebody changed it meanwhile; `full`: no more fit; null: this store
 * has no such campaign.
 */
export const saveCampaign = async (
  tx: Tx,
  { storeId, campaign, seen, updatedBy, at, most }: CampaignChange,
): Promise<CampaignRecord | 'stale' | 'full' | null> => {
  const { campaigns: c } = tx.tables;
  const { campaignId, ...body } = campaign;
  await tx.lock(`campaigns ${storeId}`);
  if (seen === null) {
    const there = await listCampaigns(tx, storeId);
    // A repeat of making it: the first one stands.
    const before = there.find((one) => one.campaignId === campaignId);
    if (before) return before;
    if (there.length >= most) return 'full';
    const row = { campaignId, storeId, place: there.length, body, updatedBy, updatedAt: at };
    const [made] = await tx.insert(c).values(row).onConflictDoNothing().returning();
    return made ? toCampaign(made) : null;
  }
  const mine = and(eq(c.storeId, storeId), eq(c.campaignId, campaignId), isNull(c.removedAt));
  const [before] = await tx.select().from(c).where(mine);
  if (!before) return null;
  const [changed] = await tx
    .update(c)
    .set({ body, updatedBy, updatedAt: Math.max(at, before.updatedAt + 1) })
    .where(and(mine, eq(c.updatedAt, seen)))
    .returning();
  return changed ? toCampaign(changed) : 'stale';
};

/** False: this store has no such campaign, or not any more. */
export const removeCampaign = async (
  tx: Tx,
  { storeId, campaignId, at }: OfStore & { at: number },
): Promise<boolean> => {
  const { campaigns: c } = tx.tables;
  const gone = await tx
    .update(c)
    .set({ removedAt: at })
    .where(and(eq(c.storeId, storeId), eq(c.campaignId, campaignId), isNull(c.removedAt)))
    .returning({ campaignId: c.campaignId });
  return gone.length > 0;
};

/** Puts them in this order; those not named follow as they were. */
export const arrangeCampaigns = async (
  tx: Tx,
  { storeId, order }: { storeId: string; order: readonly string[] },
): Promise<void> => {
  const { campaigns: c } = tx.tables;
  await tx.lock(`campaigns ${storeId}`);
  const ids = (await listCampaigns(tx, storeId)).map(({ campaignId }) => campaignId);
  const named = [...new Set(order)].filter((one) => ids.includes(one));
  const all = [...named, ...ids.filter((one) => !named.includes(one))];
  for (const [place, campaignId] of all.entries())
    await tx
      .update(c)
      .set({ place })
      .where(and(eq(c.storeId, storeId), eq(c.campaignId, campaignId)));
};
