import { z } from 'zod';
import { agentCard } from './agent.ts';
import { conversation, entries, inboxCounts, inboxRow, receipts } from './conversation.ts';
import { feedback } from './feedback.ts';
import { followUpRow } from './follow-up.ts';
import { gift } from './gift.ts';
import { privateNote } from './handling.ts';
import { queuePlace } from './routing.ts';
import { cartReport, pageView } from './shopper.ts';
import { shortlist } from './shortlist.ts';
import { availabilityOfAgents } from './store.ts';
import { count, id } from './text.ts';
import { visitor } from './visitor.ts';

/** What the server tells everyone who watches a conversation. */
const shared = {
  /** One frame per conversation and turn: what was stored, in order. */
  entries,
  receipts: z.strictObject({ conversationId: id, receipts }),
  /** Volatile. `by` is absent for the shopper, else the agent's id. */
  typing: z.strictObject({ conversationId: id, by: id.optional(), typing: z.boolean() }),
  /** Status, assignment or people changed. */
  conversation: z.strictObject({ conversation }),
  /** She kept a product or set one aside. */
  shortlist: z.strictObject({ conversationId: id, shortlist }),
  /** What is known of the present has changed. */
  gift: z.strictObject({ conversationId: id, gift }),
  /** What she waits for has changed: ask `fetchWatches` again (rule 65). */
  watches: z.strictObject({ conversationId: id }),
  /** Something about her orders changed: ask for them again. */
  orders: z.strictObject({ conversationId: id }),
  /** The server is about to stop: reconnect after a random delay up to this long (rule 14). */
  moving: z.strictObject({ withinMs: count }),
} as const;

/** What a shopper's browser may be told. */
export const shopperNotices = {
  ...shared,
  availability: z.strictObject({ availability: availabilityOfAgents }),
  /** Her place in the queue has changed; null: she is in none any more (rule 32). */
  queue: z.strictObject({ conversationId: id, place: queuePlace.nullable() }),
} as const;

/** What an agent's console may be told. */
export const agentNotices = {
  ...shared,
  /** Rows of the inbox that changed, coalesced per turn. */
  inbox: z.strictObject({ rows: z.array(inboxRow), counts: inboxCounts.optional() }),
  cart: z.strictObject({ conversationId: id, report: cartReport.nullable() }),
  page: z.strictObject({ conversationId: id, page: pageView }),
  /** Notes, tags, priority or sleep of a conversation changed: ask `fetchHandling` again. */
  handling: z.strictObject({ conversationId: id }),
  /** Something owed to a shopper was added or changed; `rings`: it fell due, and is this agent's or nobody's. */
  followUp: z.strictObject({ followUp: followUpRow, rings: z.boolean() }),
  /**
   * A shopper praised this agent, or something was said that he reads as whoever supervises: new, or
   * settled, or open again; `rings`: it is new, and praise for him or a complaint (rule 67).
   */
  feedback: z.strictObject({ feedback, rings: z.boolean() }),
  /** Her address, or what became of a letter, changed: ask `fetchMail` again. */
  mail: z.strictObject({ conversationId: id }),
  /** Visitors that came or changed, and those who left; only while the list is watched. */
  visitors: z.strictObject({ visitors: z.array(visitor), gone: z.array(id) }),
  /** This one may need help: told once per visit, seldom per store (rule 42). */
  helpWanted: z.strictObject({ visitor }),
  /** What she is writing, digits masked; empty: nothing any more (rule 46). Volatile. */
  peek: z.strictObject({ conversationId: id, text: z.string() }),
  /** A colleague whispers to this agent: it rings at once (rule 44). */
  whisper: z.strictObject({ note: privateNote, from: agentCard }),
  /** Who of the team has the conversation open, whoever is told included (rule 43). Volatile. */
  viewers: z.strictObject({ conversationId: id, viewers: z.array(agentCard) }),
  /** The shopper's last tab went away, or one came back. */
  shopperOnline: z.strictObject({ conversationId: id, online: z.boolean() }),
} as const;
