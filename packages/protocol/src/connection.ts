import { z } from 'zod';
import { count, instant, label, plain, text, webAddress } from './text.ts';

const fieldName = z.string().regex(/^[a-zA-Z]{1,40}$/);

/** One thing to be filled in to reach a shop. */
const platformField = z.strictObject({
  name: fieldName,
  label,
  hint: text(500),
  /** A key: never answered again, but for its last four characters. */
  secret: z.boolean(),
  optional: z.boolean(),
  long: z.literal(true).optional(),
});

/** A platform a store can be connected to, and what it takes. */
export const shopPlatform = z.strictObject({
  platform: z.string().min(1).max(40),
  name: label,
  about: text(500),
  /** What to do on the shop's side, in order. */
  steps: z.array(text(1_000)).max(12),
  fields: z.array(platformField).max(20),
});

/** The shop a store is connected to. Keys are told by their last four characters. */
export const shopConnection = z.strictObject({
  platform: z.string().min(1).max(40),
  settings: z.record(fieldName, plain(60_000)),
  keys: z.record(fieldName, z.string().max(4)),
  /** Why the shop could not be asked the last time; absent: it could. */
  problem: text(500).optional(),
  checkedAt: instant.optional(),
  /** Where the shop is to send its webhooks. */
  webhookUrl: webAddress,
});

/** What trying a connection has shown. */
export const connectionCheck = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('healthy'),
    shopName: label,
    currency: z.string().max(3),
    /** What cannot be done, and how it could be. */
    missing: z.array(text(500)),
    /** Milliseconds the shop took. */
    tookMs: count,
  }),
  z.strictObject({ kind: z.literal('failed'), why: text(500) }),
]);

export type ShopPlatform = z.infer<typeof shopPlatform>;
export type ShopConnection = z.infer<typeof shopConnection>;
export type ConnectionCheck = z.infer<typeof connectionCheck>;
