import { z } from 'zod';
import { auditEntry } from '../audit.ts';
import { count, id } from '../text.ts';

/** Who did what in the store (rule 36). */
export const auditRequests = {
  shopper: {},
  agent: {
    /** The newest first; `next` is the `before` of the page that follows. */
    fetchAudit: {
      payload: z.strictObject({
        action: z.string().max(100).optional(),
        agentId: id.optional(),
        before: count.optional(),
      }),
      reply: z.strictObject({ rows: z.array(auditEntry), next: count.nullable() }),
    },
    /** Walks the whole chain. `brokenAt`: the first entry that is not as it was written, or is gone. */
    checkAudit: {
      payload: z.strictObject({}),
      reply: z.strictObject({ entries: count, brokenAt: count.nullable() }),
    },
  },
} as const;
