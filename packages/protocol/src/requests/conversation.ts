import { z } from 'zod';
import { agentCard } from '../agent.ts';
import { conversation, entries } from '../conversation.ts';
import { DESK_LIMITS } from '../desk-limits.ts';
import { LIMITS } from '../limits.ts';
import { language } from '../routing.ts';
import { shopper } from '../shopper.ts';
import { count, id, writing } from '../text.ts';
import { inConversation, newEntry, nothing, stored } from './shared.ts';

/** What shopper and agent may both ask. */
const both = {
  sendMessage: {
    payload: z.strictObject({
      ...newEntry,
      text: writing(LIMITS.messageLength),
    }),
    reply: stored,
  },
  /** Entries after `after`, or the page before `before`; at most `DESK_LIMITS.pageEntries`. */
  fetchEntries: {
    payload: z.strictObject({
      ...inConversation,
      after: count.optional(),
      before: count.optional(),
    }),
    reply: entries,
  },
  /** Marks how far the caller's side has received and read. Never goes back. */
  reportReceipt: {
    payload: z.strictObject({ ...inConversation, delivered: count, seen: count }),
    reply: nothing,
  },
  /** Volatile: never stored, dropped first under pressure. */
  reportTyping: {
    payload: z.strictObject({ ...inConversation, typing: z.boolean() }),
    reply: nothing,
  },
  stopWatching: { payload: z.strictObject(inConversation), reply: nothing },
  /** Rule 9: the heads the caller knows; the answer names those that are further. */
  heartbeat: {
    payload: z.strictObject({ heads: z.record(id, count) }),
    reply: z.strictObject({ heads: z.record(id, count) }),
  },
  closeConversation: {
    payload: z.strictObject({ ...newEntry }),
    reply: stored,
  },
} as const;

/** Saying things, reading along, and being told. */
export const conversationRequests = {
  shopper: {
    ...both,
    /** The client names the conversation; asking twice makes one (rule 1). */
    startConversation: {
      payload: z.strictObject(inConversation),
      reply: z.strictObject({ conversation }),
    },
    /** Joins, then answers with what came after `after` (or the last page), then goes live (rule 8). */
    watchConversation: {
      payload: z.strictObject({ ...inConversation, after: count.optional() }),
      reply: z.strictObject({ conversation, entries: entries.shape.entries, head: count }),
    },
  },
  agent: {
    ...both,
    sendMessage: {
      payload: both.sendMessage.payload.extend({
        /** What the agent wrote before it was translated: for the agents, never for a shopper (rule 62). */
        original: z.strictObject({ text: writing(LIMITS.messageLength), language }).optional(),
      }),
      reply: stored,
    },
    watchConversation: {
      payload: z.strictObject({ ...inConversation, after: count.optional() }),
      reply: z.strictObject({
        conversation,
        entries: entries.shape.entries,
        head: count,
        shopper,
        /** Who of the team has it open, the caller included. */
        viewers: z.array(agentCard),
      }),
    },
    /** Enters a conversation that a colleague keeps; the shopper is told (rule 44). */
    joinConversation: { payload: z.strictObject(newEntry), reply: stored },
    /**
     * Takes the conversation (agentId of the caller), hands it on, or gives it back (null), then
     * perhaps to the queue of one team.
     */
    assignConversation: {
      payload: z.strictObject({
        ...newEntry,
        agentId: id.nullable(),
        teamId: id.optional(),
        note: writing(DESK_LIMITS.handOverNote).optional(),
      }),
      reply: stored,
    },
  },
} as const;
