import { z } from 'zod';
import { dress } from './store.ts';
import { instant, label, webAddress } from './text.ts';

/** How the store shows itself to shoppers. */
export const storeLook = z.strictObject({
  name: label.refine((name) => name.trim() !== '', 'must not be empty'),
  appearance: dress,
});

/** What was seen of the widget on one of the shop's origins, newest of each. */
export const sighting = z.strictObject({
  origin: z.string(),
  /** The script was loaded; a shopper opened the chat. */
  what: z.enum(['script', 'chat']),
  at: instant,
});

/** What a look at a page of the shop has found. */
export const installationCheck = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('installed') }),
  /** No answer, or none that is a page; `why` is for the merchant's developer. */
  z.strictObject({ kind: z.literal('unreachable'), why: z.string() }),
  /** Its source has no tag of ours: perhaps a tag manager adds it. */
  z.strictObject({ kind: z.literal('no_snippet') }),
  /** A tag that loads the chat from another server, told here. */
  z.strictObject({ kind: z.literal('other_server'), src: z.string() }),
  z.strictObject({ kind: z.literal('no_key') }),
  z.strictObject({ kind: z.literal('other_key'), siteKey: z.string() }),
  /** All is well but the store's list does not have this origin yet. */
  z.strictObject({ kind: z.literal('origin_missing'), origin: z.string() }),
  /** The page's policy keeps the chat out; what its header must allow. */
  z.strictObject({ kind: z.literal('policy'), directive: z.string(), source: webAddress }),
]);

export type StoreLook = z.infer<typeof storeLook>;
export type Sighting = z.infer<typeof sighting>;
export type InstallationCheck = z.infer<typeof installationCheck>;
