import type { Campaign, CampaignArm } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** Greetings that say themselves, and what came of them. */
export const defineCampaignTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, json, index, uniqueIndex, primaryKey, sql } = kit;
  const inStore = () => text().notNull().references(parents.storeId);

  const campaigns = table(
    'campaigns',
    {
      campaignId: text().primaryKey(),
      storeId: inStore(),
      /** From 0: the first that fits is said. */
      place: int().notNull(),
      body: json<Omit<Campaign, 'campaignId'>>().notNull(),
      /** Taken away; the row stays for the report, which names it. */
      removedAt: instant(),
      updatedBy: text().notNull(),
      updatedAt: instant().notNull(),
    },
    (row) => [index('campaigns_store').on(row.storeId, row.place, row.campaignId)],
  );

  /** One visit in which a campaign's conditions came true, whether it was shown then or held out. */
  const campaignMeetings = table(
    'campaign_meetings',
    {
      meetingId: text().primaryKey(),
      storeId: inStore(),
      campaignId: text().notNull(),
      /** Hash of the visit's random number: a page that tells twice counts once. */
      visitKey: text().notNull(),
      arm: text().$type<CampaignArm>().notNull(),
      at: instant().notNull(),
      openedAt: instant(),
      dismissedAt: instant(),
      /** Who she is, where the browser has chatted before or began to. */
      shopperId: text().references(parents.shopperId),
      /** What it became when she opened it. */
      conversationId: text().references(parents.conversationId),
    },
    (row) => [
      uniqueIndex('campaign_meetings_once').on(row.storeId, row.visitKey, row.campaignId),
      index('campaign_meetings_at').on(row.storeId, row.at, row.meetingId),
      index('campaign_meetings_shopper')
        .on(row.storeId, row.shopperId, row.at)
        .where(sql`shopper_id is not null`),
      index('campaign_meetings_conversation')
        .on(row.conversationId)
        .where(sql`conversation_id is not null`),
    ],
  );

  /** Orders that her page has named after a meeting; each once per campaign, whoever names it. */
  const campaignOrders = table(
    'campaign_orders',
    {
      storeId: inStore(),
      campaignId: text().notNull(),
      platform: text().notNull(),
      orderId: text().notNull(),
      meetingId: text()
        .notNull()
        .references(() => campaignMeetings.meetingId),
      at: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.storeId, row.campaignId, row.platform, row.orderId] }),
      index('campaign_orders_meeting').on(row.meetingId),
    ],
  );

  // What refers to others first: so they are emptied, too.
  return { campaignOrders, campaignMeetings, campaigns };
};
