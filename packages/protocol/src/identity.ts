import { z } from 'zod';
import { id, instant } from './text.ts';

/** A key the shop signs its shoppers' identities with, told by its last four characters. */
export const identityKey = z.strictObject({
  keyId: id,
  ends: z.string().max(4),
  createdAt: instant,
});

export type IdentityKey = z.infer<typeof identityKey>;
