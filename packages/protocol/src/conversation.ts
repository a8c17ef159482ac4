import { z } from 'zod';
import { agentCard } from './agent.ts';
import { DESK_LIMITS } from './desk-limits.ts';
import { handling, priority } from './handling.ts';
import { hesitation } from './hesitation.ts';
import { author, entry } from './message.ts';
import { money } from './money.ts';
import { language } from './routing.ts';
import { count, id, instant, label, text } from './text.ts';

/** How far one side has received and read: the `seq` of the last such entry. */
const receipt = z.strictObject({ delivered: count, seen: count });

export const receipts = z.strictObject({ shopper: receipt, agent: receipt });

export const conversation = z.strictObject({
  conversationId: id,
  status: z.enum(['open', 'closed']),
  /** `seq` of the newest entry, 0 when there is none. */
  head: count,
  assignedTo: id.nullable(),
  receipts,
  /** Everyone who has spoken for the store in it. */
  agents: z.array(agentCard),
  /** A rule asks her for a rating (rule 58): she need not wait for the end to be asked. */
  asksRating: z.literal(true).optional(),
  createdAt: instant,
});

/** A conversation as one row of the agents' inbox, counted by the server (rule 11). */
export const inboxRow = z.strictObject({
  conversationId: id,
  /** `snoozed` is the agents' word; to the shopper such a conversation is open. */
  status: z.enum(['open', 'snoozed', 'closed']),
  shopper: z.strictObject({
    shopperId: id,
    name: label.optional(),
    locale: z.string().optional(),
    timeZone: z.string().optional(),
    online: z.boolean(),
  }),
  assignedTo: id.nullable(),
  head: count,
  last: z
    .strictObject({ seq: count, at: instant, author, kind: z.string(), preview: text(200) })
    .nullable(),
  /** The shopper's entries no agent has seen. */
  unread: count,
  /** Since when the shopper has waited for an answer; null when nobody waits. */
  waitingSince: instant.nullable(),
  /** Until when the store has promised an answer; absent where nobody waits. */
  dueAt: instant.optional(),
  cart: z.strictObject({ quantity: count, subtotal: money }).nullable(),
  page: label.nullable(),
  /** Why she may need help just now; kept nowhere. */
  hesitation: hesitation.optional(),
  /** Absent where no agent has put anything. */
  handling: handling.optional(),
  updatedAt: instant,
});

export const inboxCounts = z.strictObject({
  open: count,
  mine: count,
  unassigned: count,
  closed: count,
  snoozed: count,
  /** Conversations in which somebody mentioned this agent since she looked. */
  mentions: count,
});

export const inboxTab = z.enum(['open', 'mine', 'unassigned', 'closed', 'snoozed', 'mentions']);

/** Narrows a tab down; all that is given must hold. */
export const inboxFilter = z.strictObject({
  /** Carries each of them. */
  tags: z.array(text(DESK_LIMITS.tagLength)).min(1).max(DESK_LIMITS.filterTags).optional(),
  priority: priority.optional(),
  /** Her browser's language, such as `de`, whatever the place. */
  language: language.optional(),
  /** Has waited for an answer longer than this. */
  waitingMinutes: z
    .int()
    .min(1)
    .max(7 * 24 * 60)
    .optional(),
  /** Her cart is worth more, in this currency. */
  cartAbove: money.optional(),
  /** In this team's queue, or with one of the team. */
  teamId: id.optional(),
});

/** The row a page of the inbox follows. */
export const inboxPlace = z.strictObject({ updatedAt: instant, conversationId: id });

/** A run of entries, oldest first, and where the log ends. */
export const entries = z.strictObject({
  conversationId: id,
  entries: z.array(entry),
  head: count,
});

export type Receipts = z.infer<typeof receipts>;
export type Conversation = z.infer<typeof conversation>;
export type InboxRow = z.infer<typeof inboxRow>;
export type InboxCounts = z.infer<typeof inboxCounts>;
export type InboxTab = z.infer<typeof inboxTab>;
export type InboxFilter = z.infer<typeof inboxFilter>;
export type InboxPlace = z.infer<typeof inboxPlace>;
export type Entries = z.infer<typeof entries>;
