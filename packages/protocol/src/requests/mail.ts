import { z } from 'zod';
import { emailAddress, letter, mailAddress } from '../mail.ts';
import { webAddress } from '../text.ts';
import { inConversation, nothing } from './shared.ts';

const known = z.strictObject({ address: mailAddress.nullable() });

/** How a conversation goes on by e-mail (rule 50). */
export const mailRequests = {
  shopper: {
    fetchMailAddress: { payload: z.strictObject({}), reply: known },
    /** One code goes there, once a day at most; the answer is the same whether it does or not. */
    leaveMailAddress: {
      payload: z.strictObject({ email: emailAddress, page: webAddress.optional() }),
      reply: known,
    },
    /** The code from the letter; a wrong one is refused as `invalid`, and after five all are. */
    confirmMailAddress: {
      payload: z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
      reply: known,
    },
    /** All that was said, to the address shown to be hers: refused as `forbidden` where there is none. */
    mailTranscript: { payload: z.strictObject(inConversation), reply: nothing },
    dropMailAddress: { payload: z.strictObject({}), reply: nothing },
  },
  agent: {
    /** The shopper's address, and the newest letters about this conversation. */
    fetchMail: {
      payload: z.strictObject(inConversation),
      reply: known.extend({ letters: z.array(letter) }),
    },
  },
} as const;
