import { z } from 'zod';
import { presence } from '../agent.ts';
import { inboxCounts, inboxFilter, inboxRow, inboxTab } from '../conversation.ts';
import { id, instant } from '../text.ts';
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
        more: z.boolean(),
      }),
    },
    /** The page that follows the row named by `before`. */
    fetchInbox: {
      payload: z.strictObject({
        tab: inboxTab,
        filter: inboxFilter.optional(),
        before: z.strictObject({ updatedAt: instant, conversationId: id }),
      }),
      reply: z.strictObject({ rows: z.array(inboxRow), more: z.boolean() }),
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
