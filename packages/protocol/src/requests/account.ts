import { z } from 'zod';
import { agentCard } from '../agent.ts';
import { DESK_LIMITS } from '../desk-limits.ts';
import { language } from '../routing.ts';
import { signInView, workplace } from '../team.ts';
import { id, label, writing } from '../text.ts';
import { nothing } from './shared.ts';

const password = z.string().max(200);

/** What everyone settles about the account behind her own session. */
export const accountRequests = {
  shopper: {},
  agent: {
    fetchAccount: {
      payload: z.strictObject({}),
      reply: z.strictObject({
        /** How shoppers and colleagues see her. */
        card: agentCard,
        signIns: z.array(signInView),
        workplaces: z.array(workplace),
        /** The week's figures by mail (rule 60). `impossible`: there is no mail server. */
        weekly: z.enum(['off', 'unconfirmed', 'on', 'impossible']),
      }),
    },
    /** Refused as `stale` when she is not called `seen` any more. */
    changeOwnCard: {
      payload: z.strictObject({ seen: label, name: writing(DESK_LIMITS.agentName) }),
      reply: z.strictObject({ card: agentCard }),
    },
    /** Her picture comes by `POST /api/v1/agent/portrait`, and goes by this. */
    removeOwnPortrait: { payload: z.strictObject({}), reply: nothing },
    /** Its consoles close. Not her own: that is signing out. */
    endSignIn: { payload: z.strictObject({ sessionId: id }), reply: nothing },
    endOtherSignIns: { payload: z.strictObject({}), reply: nothing },
    /**
     * The week's figures by mail, once she has confirmed her address, in the console's language (absent
     * from older consoles: English). `unsupported` without a mail server.
     */
    setWeeklyLetter: {
      payload: z.strictObject({ on: z.boolean(), language: language.optional() }),
      reply: nothing,
    },
    /** Every other session ends. */
    changePassword: { payload: z.strictObject({ current: password, password }), reply: nothing },
    /** From here on this session works for the store in which she is this agent. */
    switchStore: { payload: z.strictObject({ agentId: id }), reply: nothing },
  },
} as const;
