import { z } from 'zod';
import { conversation } from './conversation.ts';
import { DESK_LIMITS } from './desk-limits.ts';
import { sharing } from './shopper.ts';
import { storeView } from './store.ts';
import { count, id, instant, text } from './text.ts';

/** Body of `POST /api/v1/shopper/session`: makes or renews a shopper's session. */
export const sessionRequest = z.strictObject({
  protocol: z.int(),
  siteKey: z.string().min(1).max(64),
  /** The secret of an earlier session, kept by this browser; absent for a new shopper. */
  credential: z.string().max(200).optional(),
  /** From a link that carries a conversation over from another browser; counts once. */
  resume: z.string().max(100).optional(),
  /** Rule 26: the shop's signed word (JWT) on who she is. One that does not hold ends nothing. */
  identity: z.string().max(DESK_LIMITS.frameBytes).optional(),
  /** Rule 42: what an agent wrote first and she has opened, signed by the server. */
  greeting: z.string().max(4_000).optional(),
  locale: z.string().max(35).optional(),
  timeZone: z.string().max(64).optional(),
});

/** Its answer. The token is short-lived, for this shopper in this store only. */
export const sessionReply = z.strictObject({
  /** To be kept by the browser; the server holds only its hash. */
  credential: z.string(),
  token: z.string(),
  tokenExpiresAt: instant,
  /** The server's clock, for showing times on a device whose clock is wrong. */
  now: instant,
  shopperId: id,
  /** Whether this session is the shop's own customer, by a signature that holds. */
  identified: z.boolean(),
  /** Why a signature that was shown does not hold, for the merchant's developer. */
  identityProblem: text(500).optional(),
  sharing,
  store: storeView,
  /** Her newest conversation, open or closed, if she has one. */
  conversation: conversation.nullable(),
  unread: count,
});

/** `auth` of a socket's handshake in namespace `/shopper`. */
export const shopperHandshake = z.strictObject({ protocol: z.int(), token: z.string().max(2_000) });

/** `auth` of a socket's handshake in namespace `/agent`; who it is comes from the cookie. */
export const agentHandshake = z.strictObject({
  protocol: z.int(),
  /** Opens her own store for practice instead (rule 54). */
  practice: id.optional(),
});

export type SessionRequest = z.infer<typeof sessionRequest>;
export type SessionReply = z.infer<typeof sessionReply>;
