import type { CampaignArm } from '@aisle/protocol';
import { and, eq, gte, inArray, isNull, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** A visit in which a campaign's conditions came true. */
export type CampaignMeeting = {
  meetingId: string;
  storeId: string;
  campaignId: string;
  /** Hash of the visit's number. */
  visitKey: string;
  arm: CampaignArm;
  at: number;
  shopperId: string | null;
};

/** Keeps it once per visit and campaign; answers the one that stands. */
export const meetCampaign = async (
  tx: Tx,
  meeting: CampaignMeeting,
): Promise<{ meeting: CampaignMeeting; repeated: boolean }> => {
  const { campaignMeetings: m } = tx.tables;
  const [made] = await tx.insert(m).values(meeting).onConflictDoNothing().returning();
  if (made) return { meeting: made, repeated: false };
  const { storeId, visitKey, campaignId } = meeting;
  const [there] = await tx
    .select()
    .from(m)
    .where(and(eq(m.storeId, storeId), eq(m.visitKey, visitKey), eq(m.campaignId, campaignId)));
  if (!there) throw new Error('a meeting that is there already cannot be read');
  return { meeting: there, repeated: true };
};

/** The arm of an earlier meeting with the same campaign; null: there was none. */
export const armOfMeeting = async (
  read: Read,
  { storeId, campaignId, meetingId }: { storeId: string; campaignId: string; meetingId: string },
): Promise<CampaignArm | null> => {
  const { campaignMeetings: m } = read.tables;
  const [row] = await read
    .select({ arm: m.arm })
    .from(m)
    .where(and(eq(m.meetingId, meetingId), eq(m.storeId, storeId), eq(m.campaignId, campaignId)));
  return row?.arm ?? null;
};

/** Her meetings since an instant: of this visit, and of every browser the store knows as hers. */
export const meetingsOf = async (
  read: Read,
  asked: { storeId: string; visitKey: string; shopperId: string | undefined; since: number },
): Promise<{ campaignId: string; visitKey: string; at: number; dismissedAt: number | null }[]> => {
  const { campaignMeetings: m } = read.tables;
  const { storeId, visitKey, shopperId, since } = asked;
  // One question each, so that each walks its index.
  const where = (whose: SQL | undefined) =>
    read
      .select({
        ...{ campaignId: m.campaignId, visitKey: m.visitKey },
        ...{ at: m.at, dismissedAt: m.dismissedAt },
      })
      .from(m)
      .where(and(eq(m.storeId, storeId), whose));
  const here = await where(eq(m.visitKey, visitKey));
  if (shopperId === undefined) return here;
  const hers = await where(
    and(eq(m.shopperId, shopperId), gte(m.at, since), ne(m.visitKey, visitKey)),
  );
  return [...here, ...hers];
};

type Named = { storeId: string; meetingId: string };

/** The first time stands. */
export const noteDismissed = async (
  tx: Tx,
  { storeId, meetingId, at }: Named & { at: number },
): Promise<void> => {
  const { campaignMeetings: m } = tx.tables;
  await tx
    .update(m)
    .set({ dismissedAt: at })
    .where(and(eq(m.meetingId, meetingId), eq(m.storeId, storeId), isNull(m.dismissedAt)));
};

/** It became this conversation of hers. The first time stands. */
export const noteOpened = async (
  tx: Tx,
  opened: Named & { conversationId: string; shopperId: string; at: number },
): Promise<void> => {
  const { campaignMeetings: m } = tx.tables;
  const { storeId, meetingId, conversationId, shopperId, at } = opened;
  await tx
    .update(m)
    .set({ openedAt: at, conversationId, shopperId })
    .where(and(eq(m.meetingId, meetingId), eq(m.storeId, storeId), isNull(m.openedAt)));
};

/** Ties an order to those of the meetings that are the store's; it counts once per campaign. */
export const nameOrder = async (
  tx: Tx,
  named: { storeId: string; platform: string; orderId: string; meetings: string[]; at: number },
): Promise<void> => {
  const { campaignMeetings: m, campaignOrders } = tx.tables;
  const { storeId, platform, orderId, at } = named;
  const found = await tx
    .select({ meetingId: m.meetingId, campaignId: m.campaignId })
    .from(m)
    .where(and(eq(m.storeId, storeId), inArray(m.meetingId, named.meetings)));
  if (found.length === 0) return;
  await tx
    .insert(campaignOrders)
    .values(found.map((one) => ({ ...one, storeId, platform, orderId, at })))
    .onConflictDoNothing();
};

/** The campaign with whose words a conversation began; null: none. */
export const campaignOfConversation = async (
  read: Read,
  { storeId, conversationId }: { storeId: string; conversationId: string },
): Promise<{ campaignId: string; name: string } | null> => {
  const { campaignMeetings: m, campaigns: c } = read.tables;
  const [row] = await read
    .select({ campaignId: c.campaignId, body: c.body })
    .from(m)
    .innerJoin(c, eq(c.campaignId, m.campaignId))
    .where(and(eq(m.storeId, storeId), eq(m.conversationId, conversationId)))
    .limit(1);
  return row ? { campaignId: row.campaignId, name: row.body.name } : null;
};

/** How many were shown each campaign of a store. */
export const countShown = async (read: Read, storeId: string): Promise<Map<string, number>> => {
  const { campaignMeetings: m } = read.tables;
  const rows = await read
    .select({ campaignId: m.campaignId, times: sql<number>`count(*)`.mapWith(Number) })
    .from(m)
    .where(and(eq(m.storeId, storeId), eq(m.arm, 'shown')))
    .groupBy(m.campaignId);
  return new Map(rows.map(({ campaignId, times }) => [campaignId, times]));
};

/** Forgets a store's meetings before that instant, and which orders followed them. */
export const dropMeetings = async (
  tx: Tx,
  { storeId, before }: { storeId: string; before: number },
): Promise<void> => {
  const { campaignMeetings: m, campaignOrders: o } = tx.tables;
  const old = and(eq(m.storeId, storeId), lt(m.at, before));
  await tx
    .delete(o)
    .where(inArray(o.meetingId, tx.select({ meetingId: m.meetingId }).from(m).where(old)));
  await tx.delete(m).where(old);
};
