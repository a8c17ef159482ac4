import { z } from 'zod';
import { inboxRow } from '../conversation.ts';
import { agentRouting, colleague, queuePlace, routing, team } from '../routing.ts';
import { count, id, instant, label } from '../text.ts';
import { inConversation, nothing } from './shared.ts';

/** Who gets what (rules 29 to 32). */
export const routingRequests = {
  shopper: {
    /** Her place in the queue; null when she does not wait in one. From then on she is told of it. */
    fetchQueuePlace: {
      payload: z.strictObject(inConversation),
      reply: z.strictObject({ place: queuePlace.nullable() }),
    },
  },
  agent: {
    /** Everyone something can be handed to, with how busy they are. */
    fetchRoster: {
      payload: z.strictObject({}),
      reply: z.strictObject({
        colleagues: z.array(colleague),
        teams: z.array(team.pick({ teamId: true, name: true })),
        mode: routing.shape.mode,
      }),
    },
    /** For whoever leads: `since` is the beginning of her day. At most 50 rows of each. */
    fetchBoard: {
      payload: z.strictObject({ since: instant }),
      reply: z.strictObject({
        /** Longest wait first. */
        waiting: z.array(inboxRow),
        /** Open, with somebody who is away or not here. */
        unattended: z.array(inboxRow),
        colleagues: z.array(
          colleague.extend({
            /** Median to the first answer, of conversations she has; null: none yet. */
            firstReplyMs: count.nullable(),
          }),
        ),
      }),
    },
    fetchRouting: {
      payload: z.strictObject({}),
      reply: z.strictObject({
        routing,
        teams: z.array(team),
        agents: z.array(agentRouting.extend({ name: label })),
      }),
    },
    saveRouting: { payload: z.strictObject({ routing }), reply: nothing },
    saveAgentRouting: { payload: agentRouting, reply: nothing },
    /** Makes a team or changes the one of this name-giving id. */
    saveTeam: { payload: team, reply: nothing },
    removeTeam: { payload: z.strictObject({ teamId: id }), reply: nothing },
  },
} as const;
