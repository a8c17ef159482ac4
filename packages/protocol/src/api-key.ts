import { z } from 'zod';
import { agentCard } from './agent.ts';
import { id, instant, label } from './text.ts';

/** `read` sees what a viewer sees; `write` also does what an agent does. Neither changes settings. */
export const apiScope = z.enum(['read', 'write']);

/** A key of the merchant's own systems, as it may be shown. */
export const apiKey = z.strictObject({
  keyId: id,
  name: label,
  /** How the key begins; the rest is kept as a hash. */
  prefix: z.string(),
  scope: apiScope,
  /** In whose name it speaks where a call names nobody. */
  speaksAs: agentCard,
  /** That agent may not sign in any more, so the key can only read. */
  silent: z.boolean(),
  createdBy: z.string(),
  createdAt: instant,
  /** Null: until it is revoked. */
  expiresAt: instant.nullable(),
  /** To the minute; null: never. */
  lastUsedAt: instant.nullable(),
});

export type ApiScope = z.infer<typeof apiScope>;
export type ApiKey = z.infer<typeof apiKey>;
