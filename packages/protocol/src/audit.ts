import { z } from 'zod';
import { count, instant, label } from './text.ts';

/** One line of the audit log: who, what, when. */
export const auditEntry = z.strictObject({
  number: count,
  at: instant,
  /** Null: no agent of the store. */
  actorId: z.string().nullable(),
  actor: label,
  action: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

export type AuditEntry = z.infer<typeof auditEntry>;
