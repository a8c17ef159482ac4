import { z } from 'zod';
import { agentCard, role } from '../agent.ts';
import { DESK_LIMITS } from '../desk-limits.ts';
import { invitation, teamMember } from '../team.ts';
import { count, id, instant, label, writing } from '../text.ts';
import { nothing } from './shared.ts';

const seen = { agentId: id, version: count };
const changed = z.strictObject({ agent: teamMember });

/** Who works for the store, and as what (rule 28). */
export const teamRequests = {
  shopper: {},
  agent: {
    fetchTeam: {
      payload: z.strictObject({}),
      reply: z.strictObject({
        agents: z.array(teamMember),
        invitations: z.array(invitation),
        /** Whether the server can send mail. */
        mail: z.boolean(),
        /** Whether owners and admins must have a second factor. */
        twoFactorRequired: z.boolean(),
      }),
    },
    /** Her consoles reconnect with the new role. */
    changeRole: { payload: z.strictObject({ ...seen, role }), reply: changed },
    /** Another's name or picture; not of a role above the own. `stale` as with `changeOwnCard`. */
    changeAgentCard: {
      payload: z.strictObject({ agentId: id, seen: label, name: writing(DESK_LIMITS.agentName) }),
      reply: z.strictObject({ card: agentCard }),
    },
    removePortrait: { payload: z.strictObject({ agentId: id }), reply: nothing },
    /** Her sessions of this store end, and her open conversations go back to the queue. */
    disableAgent: { payload: z.strictObject(seen), reply: changed },
    enableAgent: { payload: z.strictObject(seen), reply: changed },
    /** The link is told this once, counts once and for 7 days. `mailed`: it is on its way, too. */
    inviteAgent: {
      payload: z.strictObject({ role, email: z.email().max(320).optional() }),
      reply: z.strictObject({ invitation, link: z.string(), mailed: z.boolean() }),
    },
    revokeInvitation: { payload: z.strictObject({ invitationId: id }), reply: nothing },
    requireTwoFactor: { payload: z.strictObject({ required: z.boolean() }), reply: nothing },
    /** For somebody who lost phone and codes: she signs in without, and sets it up anew. */
    resetTwoFactor: { payload: z.strictObject({ agentId: id }), reply: nothing },
    /** A link by which she sets a new password. Not for who works for other stores, too. */
    createResetLink: {
      payload: z.strictObject({ agentId: id }),
      reply: z.strictObject({ link: z.string(), expiresAt: instant }),
    },
  },
} as const;
