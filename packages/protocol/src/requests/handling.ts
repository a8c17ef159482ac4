import { z } from 'zod';
import { agentCard } from '../agent.ts';
import { DESK_LIMITS } from '../desk-limits.ts';
import { handling, priority, privateNote, tags } from '../handling.ts';
import { LIMITS } from '../limits.ts';
import { rating } from '../rating.ts';
import { shopper } from '../shopper.ts';
import { count, id, instant, label, writing } from '../text.ts';
import { inConversation, newEntry, nothing } from './shared.ts';

/** How the team handles conversations among itself (rules 37 and 38). */
export const handlingRequests = {
  shopper: {},
  agent: {
    /** How a conversation is handled, with the newest `DESK_LIMITS.privateNotes` notes, oldest first. */
    fetchHandling: {
      payload: z.strictObject(inConversation),
      reply: z.strictObject({
        status: z.enum(['open', 'snoozed', 'closed']),
        handling,
        notes: z.array(privateNote),
        /** How she rated it; null: she was not asked. */
        rating: rating.nullable(),
        /** The campaign whose words it began with. */
        campaign: z.strictObject({ campaignId: id, name: label }).nullable(),
      }),
    },
    addPrivateNote: {
      payload: z.strictObject({
        ...newEntry,
        text: writing(LIMITS.messageLength),
        mentions: z.array(id).max(DESK_LIMITS.mentions),
      }),
      reply: z.strictObject({ note: privateNote, repeated: z.boolean() }),
    },
    /**
     * A private note for the agent who has the conversation (`agentId`), told to her at once. Refused
     * `stale` when somebody else has it by now (rule 44).
     */
    whisper: {
      payload: z.strictObject({ ...newEntry, agentId: id, text: writing(LIMITS.messageLength) }),
      reply: z.strictObject({ note: privateNote, repeated: z.boolean() }),
    },
    /** The caller has looked at the notes up to this one that mention her. */
    seeMentions: {
      payload: z.strictObject({ ...inConversation, number: count }),
      reply: nothing,
    },
    /** Everyone who may be mentioned or handed a conversation. */
    fetchColleagues: {
      payload: z.strictObject({}),
      reply: z.strictObject({ colleagues: z.array(agentCard) }),
    },
    /** Puts tags and priority as they shall be; what is absent stays. */
    changeHandling: {
      payload: z.strictObject({
        ...inConversation,
        tags: tags.optional(),
        priority: priority.optional(),
      }),
      reply: z.strictObject({ handling }),
    },
    /** What the store knows of a shopper, her cart and pages as far as she shares them. */
    fetchShopper: {
      payload: z.strictObject({ shopperId: id }),
      reply: z.strictObject({ shopper }),
    },
    /** What she is called: labels, never an identity (rule 26). What is absent stays. */
    changeShopper: {
      payload: z.strictObject({
        shopperId: id,
        name: writing(300).optional(),
        email: z.email().max(320).optional(),
      }),
      reply: z.strictObject({ shopper }),
    },
    /** The store's tags, the most used first. */
    fetchTags: {
      payload: z.strictObject({}),
      reply: z.strictObject({ tags: z.array(z.strictObject({ tag: z.string(), uses: count })) }),
    },
    /** Out of the open list until then; null: until she writes. */
    snoozeConversation: {
      payload: z.strictObject({ ...inConversation, until: instant.nullable() }),
      reply: z.strictObject({ handling }),
    },
    /** Back into the open list before its time. */
    wakeConversation: { payload: z.strictObject(inConversation), reply: nothing },
    /** Takes the closing back. */
    reopenConversation: {
      payload: z.strictObject(newEntry),
      reply: z.strictObject({ repeated: z.boolean() }),
    },
  },
} as const;
