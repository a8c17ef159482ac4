import { z } from 'zod';
import { count, instant } from './text.ts';

/** An e-mail address as people type it; kept in lower case. */
export const emailAddress = z
  .string()
  .max(254)
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.email());

/** An address a shopper has left, and how far it goes (rule 50). */
export const mailAddress = z.strictObject({
  email: z.string(),
  standing: z.enum(['unverified', 'verified', 'stopped', 'undeliverable']),
});

/** `failed`: given up; `bounced`: the other side does not take it. */
export const letterState = z.enum(['waiting', 'sent', 'failed', 'bounced']);

/** What became of a letter, for the agents of its conversation. */
export const letter = z.strictObject({
  /** Entries it tells of. */
  seqs: z.array(count),
  state: letterState,
  at: instant,
  /** Why it did not arrive, in words. */
  problem: z.string().optional(),
});

export type MailAddress = z.infer<typeof mailAddress>;
export type LetterState = z.infer<typeof letterState>;
export type Letter = z.infer<typeof letter>;
