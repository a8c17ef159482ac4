import { z } from 'zod';
import { signInView, workplace } from '../team.ts';
import { id } from '../text.ts';
import { nothing } from './shared.ts';

const password = z.string().max(200);

/** What everyone settles about the account behind her own session. */
export const accountRequests = {
  shopper: {},
  agent: {
    fetchAccount: {
      payload: z.strictObject({}),
      reply: z.strictObject({ signIns: z.array(signInView), workplaces: z.array(workplace) }),
    },
    /** Its consoles close. Not her own: that is signing out. */
    endSignIn: { payload: z.strictObject({ sessionId: id }), reply: nothing },
    endOtherSignIns: { payload: z.strictObject({}), reply: nothing },
    /** Every other session ends. */
    changePassword: { payload: z.strictObject({ current: password, password }), reply: nothing },
    /** From here on this session works for the store in which she is this agent. */
    switchStore: { payload: z.strictObject({ agentId: id }), reply: nothing },
  },
} as const;
