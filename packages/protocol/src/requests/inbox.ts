import { z } from 'zod';
import { presence } from '../agent.ts';
import { inboxCounts, inboxFilter, inboxPlace, inboxRow, inboxTab } from '../conversation.ts';
import { instant } from '../text.ts';
import { nothing } from './shared.ts';

/** The agents' inbox (rule 11). */
export const inboxRequests = {
  shopper: {},
  agent: {
    /** Joins the inbox's room, then answers with the first page of the tab. */
    watchInbox: {
      payload: z.strictObject({ tab: inboxTab, filter: inboxFilter.optional() }),
      reply: z.strictObject({
        rows: z.array(inboxRow),
        counts: inboxCounts,
        /** Cursor for `fetchInboxChanges`. */
        at: instant,
        /** Where the list goes on; null: here it ends. */
        next: inboxPlace.nullable(),
      }),
    },
    /**
     * The page behind `before`, the `next` of the page before. With a filter a page looks through
     * `DESK_LIMITS.filterWalk` conversations at most: it may hold few rows, or none, and still go on.
     */
    fetchInbox: {
      payload: z.strictObject({
        tab: inboxTab,
        filter: inboxFilter.optional(),
        before: inboxPlace,
      }),
      reply: z.strictObject({ rows: z.array(inboxRow), next: inboxPlace.nullable() }),
    },
    /** Rows that changed since the cursor; `reset` means: too many, take a new snapshot. */
    fetchInboxChanges: {
      payload: z.strictObject({ since: instant }),
      reply: z.strictObject({
        rows: z.array(inboxRow),
        counts: inboxCounts,
        at: instant,
        reset: z.boolean(),
      }),
    },
    setPresence: { payload: z.strictObject({ presence }), reply: nothing },
  },
} as const;
