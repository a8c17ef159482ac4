import { z } from 'zod';
import { PUSH_EVENTS } from './push-event.ts';

/** What a notification carries: no word of a shopper's, no name, no address. */
export type PushPayload = {
  title: string;
  /** The store's name. */
  body: string;
  /** Null: a test. */
  conversationId: string | null;
};

const bytes = (length: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${length}}$`));

/** What a browser hands out when it agrees to show notifications. */
export const pushDevice = z.strictObject({
  endpoint: z.url({ protocol: /^https?$/ }).max(1_024),
  /** A point on P-256 and 16 secret bytes, base64url without padding. */
  p256dh: bytes(87),
  auth: bytes(22),
  silent: z.array(z.enum(PUSH_EVENTS)).max(PUSH_EVENTS.length),
  /** Language of the words, such as `de-AT`. */
  locale: z.string().regex(/^[A-Za-z0-9-]{2,35}$/),
});
