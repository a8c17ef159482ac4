import type { Agent, Author, Content, InboxRow, KeptAppearance, Presence } from '@aisle/protocol';
import { defineAiTables } from './ai-tables.ts';
import { defineArticleTables } from './article-tables.ts';
import { defineAttributionTables } from './attribution-tables.ts';
import { defineAuthTables } from './auth-tables.ts';
import { defineAutomationTables } from './automation-tables.ts';
import { defineCampaignTables } from './campaign-tables.ts';
import { defineCatalogueTables } from './catalogue-tables.ts';
import { defineDeveloperTables } from './developer-tables.ts';
import { defineFeedbackTables } from './feedback-tables.ts';
import { defineFileTables } from './file-tables.ts';
import { defineFollowUpTables } from './follow-up-tables.ts';
import { defineGestureTables } from './gesture-tables.ts';
import { defineHandlingTables } from './handling-tables.ts';
import { defineHoursTables } from './hours-tables.ts';
import { customerColumns, defineIdentityTables } from './identity-tables.ts';
import { defineInstallationTables } from './installation-tables.ts';
import { defineMailTables, mailColumns } from './mail-tables.ts';
import { defineOfferTables } from './offer-tables.ts';
import { defineOrderTables } from './order-tables.ts';
import { definePeopleTables, membershipColumns } from './people-tables.ts';
import { definePracticeTables } from './practice-tables.ts';
import { definePresetTables } from './preset-tables.ts';
import { definePushTables } from './push-tables.ts';
import { defineRatingTables } from './rating-tables.ts';
import { defineRoutingTables } from './routing-tables.ts';
import { defineSavedReplyTables } from './saved-reply-tables.ts';
import { defineSearchTables } from './search-tables.ts';
import { defineShopTables } from './shop-tables.ts';
import { defineShopperTables } from './shopper-tables.ts';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';
import { defineTopicTables } from './topic-tables.ts';
import { defineWatchTables } from './watch-tables.ts';
import { defineWeeklyLetterTables } from './weekly-letter-tables.ts';

/**
 * Every table, once, in the words of a dialect's kit. Ids are UUIDv7 text made by us, instants are
 * whole milliseconds, JSON is carried and never searched.
 */
export const defineTables = (kit: Kit) => {
  const auth = defineAuthTables(kit);
  const { table, text, int, instant, flag, json, index, uniqueIndex, primaryKey, sql } = kit;

  const stores = table('stores', {
    storeId: text().primaryKey(),
    name: text().notNull(),
    appearance: json<KeptAppearance>().notNull(),
    /** Origins whose pages may carry this store's widget. */
    allowedOrigins: json<string[]>().notNull(),
    createdAt: instant().notNull(),
  });

  const inStore = () =>
    text()
      .notNull()
      .references(() => stores.storeId);

  const siteKeys = table(
    'site_keys',
    { siteKey: text().primaryKey(), storeId: inStore(), createdAt: instant().notNull() },
    (row) => [index('site_keys_store').on(row.storeId)],
  );

  const agents = table(
    'agents',
    {
      agentId: text().primaryKey(),
      storeId: inStore(),
      userId: text()
        .notNull()
        .references(() => auth.user.id),
      name: text().notNull(),
      /** Her picture on the shelf. */
      photo: text(),
      role: text().$type<Agent['role']>().notNull(),
      /** What the agent set by hand; being there at all is told by leases. */
      presence: text().$type<Presence>().notNull(),
      /** The highest discount she may give, in per cent; null: what the store allows everyone. */
      discountPercent: int(),
      ...membershipColumns(kit),
      createdAt: instant().notNull(),
    },
    (row) => [
      uniqueIndex('agents_user').on(row.userId, row.storeId),
      index('agents_store').on(row.storeId, row.agentId),
    ],
  );

  const shoppers = table(
    'shoppers',
    {
      shopperId: text().primaryKey(),
      storeId: inStore(),
      /** Hash of the secret her browser keeps; the secret itself is never stored. */
      credentialHash: text().notNull(),
      name: text(),
      email: text(),
      ...customerColumns(kit),
      locale: text(),
      timeZone: text(),
      device: text(),
      sharesCart: flag().notNull(),
      sharesPages: flag().notNull(),
      /** Title of the page she is on, for the inbox. */
      page: text(),
      firstSeenAt: instant().notNull(),
      lastSeenAt: instant().notNull(),
      /** When all that was known of her was erased; null: it was not. */
      erasedAt: instant(),
    },
    (row) => [
      index('shoppers_idle')
        .on(row.storeId, row.lastSeenAt)
        .where(sql`erased_at is null and customer_id is null`),
      uniqueIndex('shoppers_credential').on(row.storeId, row.credentialHash),
      index('shoppers_customer')
        .on(row.storeId, row.customerId, row.lastSeenAt, row.shopperId)
        .where(sql`customer_id is not null`),
    ],
  );

  const conversations = table(
    'conversations',
    {
      conversationId: text().primaryKey(),
      storeId: inStore(),
      shopperId: text()
        .notNull()
        .references(() => shoppers.shopperId),
      status: text().$type<InboxRow['status']>().notNull(),
      /** `seq` of the newest entry; the row's lock is what makes it a counter without holes. */
      head: int().notNull(),
      assignedTo: text(),
      shopperDelivered: int().notNull(),
      shopperSeen: int().notNull(),
      agentDelivered: int().notNull(),
      agentSeen: int().notNull(),
      /** The shopper's entries no agent has seen. */
      unread: int().notNull(),
      /** Messages and suggestions the shopper has not seen. */
      shopperUnread: int().notNull(),
      lastAt: instant(),
      lastAuthor: json<Author>(),
      lastKind: text().$type<Content['kind']>(),
      lastPreview: text(),
      waitingSince: instant(),
      /** First words of the shopper, and the first answer to them. */
      askedAt: instant(),
      repliedAt: instant(),
      ...mailColumns(kit),
      createdAt: instant().notNull(),
      /** Newest entry: the inbox's order. */
      updatedAt: instant().notNull(),
      /** Newest change of anything the inbox row shows: the cursor of changes. */
      changedAt: instant().notNull(),
    },
    (row) => [
      index('conversations_shopper').on(row.storeId, row.shopperId, row.conversationId),
      index('inbox_status').on(row.storeId, row.status, row.updatedAt, row.conversationId),
      index('inbox_mine')
        .on(row.storeId, row.status, row.assignedTo, row.updatedAt, row.conversationId)
        .where(sql`assigned_to is not null`),
      index('inbox_unassigned')
        .on(row.storeId, row.status, row.updatedAt, row.conversationId)
        .where(sql`assigned_to is null`),
      index('inbox_changes').on(row.storeId, row.changedAt, row.conversationId),
      index('conversations_asked')
        .on(row.storeId, row.askedAt, row.conversationId)
        .where(sql`asked_at is not null`),
      index('conversations_replied')
        .on(row.storeId, row.repliedAt, row.askedAt)
        .where(sql`replied_at is not null`),
      index('conversations_mail').on(row.mailDueAt).where(sql`mail_due_at is not null`),
    ],
  );

  const inConversation = () =>
    text()
      .notNull()
      .references(() => conversations.conversationId);

  const entries = table(
    'entries',
    {
      conversationId: inConversation(),
      seq: int().notNull(),
      clientId: text().notNull(),
      authorKind: text().$type<Author['kind']>().notNull(),
      /** The agent's id, empty for shopper and system: part of a unique key, so never null. */
      authorId: text().notNull(),
      kind: text().$type<Content['kind']>().notNull(),
      content: json<Content>().notNull(),
      at: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.conversationId, row.seq] }),
      // Rule 1. The client id leads because it grows with time, which keeps inserts at one end.
      uniqueIndex('entries_once').on(
        row.clientId,
        row.conversationId,
        row.authorKind,
        row.authorId,
      ),
    ],
  );

  /** Agents who have spoken in a conversation. */
  const speakers = table(
    'speakers',
    {
      conversationId: inConversation(),
      agentId: text()
        .notNull()
        .references(() => agents.agentId),
    },
    (row) => [primaryKey({ columns: [row.conversationId, row.agentId] })],
  );

  /** How many conversations stand where; an empty `agentId` counts the unassigned. */
  const conversationCounts = table(
    'conversation_counts',
    {
      storeId: inStore(),
      status: text().$type<InboxRow['status']>().notNull(),
      agentId: text().notNull(),
      conversations: int().notNull(),
    },
    (row) => [primaryKey({ columns: [row.storeId, row.status, row.agentId] })],
  );

  const parents: Parents = {
    storeId: () => stores.storeId,
    conversationId: () => conversations.conversationId,
    shopperId: () => shoppers.shopperId,
  };
  const ofAgents = { ...parents, agentId: () => agents.agentId };

  return {
    ...auth,
    ...defineCatalogueTables(kit, () => stores.storeId),
    ...defineShopTables(kit, parents),
    ...defineHoursTables(kit, parents),
    ...defineMailTables(kit, parents),
    ...defineIdentityTables(kit, parents),
    ...definePeopleTables(kit, parents, () => auth.user.id),
    ...defineInstallationTables(kit, parents),
    ...defineDeveloperTables(kit, parents),
    ...defineShopperTables(kit, parents),
    ...defineHandlingTables(kit, parents),
    ...defineFollowUpTables(kit, parents),
    ...defineGestureTables(kit, parents),
    ...defineFeedbackTables(kit, parents),
    ...defineWatchTables(kit, parents),
    ...defineSavedReplyTables(kit, parents),
    ...definePresetTables(kit, parents),
    ...defineArticleTables(kit, parents),
    ...definePracticeTables(kit, parents),
    ...defineSearchTables(kit, parents),
    ...defineFileTables(kit, parents),
    ...defineOfferTables(kit, parents),
    ...defineOrderTables(kit, parents),
    ...defineAttributionTables(kit, parents),
    ...defineRatingTables(kit, parents),
    ...defineTopicTables(kit, parents),
    ...defineAiTables(kit, parents),
    ...defineAutomationTables(kit, parents),
    ...defineCampaignTables(kit, parents),
    ...defineRoutingTables(kit, ofAgents),
    ...defineWeeklyLetterTables(kit, ofAgents),
    ...definePushTables(kit, ofAgents, () => auth.session.id),
    stores,
    siteKeys,
    agents,
    shoppers,
    conversations,
    entries,
    speakers,
    conversationCounts,
  };
};

/** All tables, typed as SQLite's whatever database is behind them. */
export type Tables = ReturnType<typeof defineTables>;
