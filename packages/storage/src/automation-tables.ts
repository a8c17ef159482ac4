import type { AutomationBody, AutomationRun } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** Rules that act by themselves, how far they have read each conversation, and what they did. */
export const defineAutomationTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, flag, json, index, primaryKey, sql } = kit;
  const inStore = () => text().notNull().references(parents.storeId);
  const inConversation = () => text().notNull().references(parents.conversationId);

  const automations = table(
    'automations',
    {
      automationId: text().primaryKey(),
      storeId: inStore(),
      /** Its place in the store's order; gaps mean nothing. */
      place: int().notNull(),
      name: text().notNull(),
      on: flag().notNull(),
      /** Since when it is on: what happened before starts nothing. */
      since: instant().notNull(),
      body: json<AutomationBody>().notNull(),
      /** Who changed it last. */
      updatedBy: text().notNull(),
      updatedAt: instant().notNull(),
    },
    (row) => [index('automations_store').on(row.storeId, row.place, row.automationId)],
  );

  /** How far a conversation has been read for rules: whoever moves it on owns what lies between. */
  const automationMarks = table('automation_marks', {
    conversationId: text().primaryKey().references(parents.conversationId),
    storeId: inStore(),
    /** Rises with every move. */
    version: int().notNull(),
    /** The newest entry that was read. */
    seq: int().notNull(),
    /** As things stood after it. */
    assignedTo: text(),
    teamId: text(),
    tags: json<string[]>().notNull(),
    /** When the answers to its rating were last changed, as far as read; 0: never. */
    ratedAt: instant().notNull(),
    /** Everything until then was judged, a wait that became too long as well. */
    readAt: instant().notNull(),
  });

  /** One rule at one event: the key makes it happen once, on whatever node. */
  const automationRuns = table(
    'automation_runs',
    {
      automationId: text().notNull(),
      /** Names the event: its conversation, and what happened there. */
      eventKey: text().notNull(),
      storeId: inStore(),
      conversationId: inConversation(),
      /** The rule as it was then. */
      name: text().notNull(),
      body: json<AutomationBody>().notNull(),
      at: instant().notNull(),
      state: text().$type<AutomationRun['state']>().notNull(),
      steps: json<AutomationRun['steps']>().notNull(),
      tries: int().notNull(),
      /** Until when whoever does it is not disturbed; only while it is due. */
      leasedUntil: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.automationId, row.eventKey] }),
      index('automation_runs_due').on(row.leasedUntil).where(sql`state = 'due'`),
      index('automation_runs_log').on(row.storeId, row.automationId, row.at, row.eventKey),
      index('automation_runs_conversation').on(row.conversationId, row.at),
      index('automation_runs_age').on(row.at),
    ],
  );

  return { automations, automationMarks, automationRuns };
};
