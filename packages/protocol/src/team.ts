import { z } from 'zod';
import { presence, role } from './agent.ts';
import { count, id, instant, label } from './text.ts';

/** An agent as owners and admins see her on the team page. */
export const teamMember = z.strictObject({
  agentId: id,
  name: label,
  email: z.string(),
  role,
  /** `offline`: no console of hers is connected. */
  presence: z.enum([...presence.options, 'offline']),
  /** Newest sign of a connected console; null: none yet. */
  lastSeenAt: instant.nullable(),
  /** Since when she may not sign in; null: she may. */
  disabledAt: instant.nullable(),
  twoFactor: z.boolean(),
  /** To be sent back with a change: whoever saw an older one is refused as `stale`. */
  version: count,
});

export type TeamMember = z.infer<typeof teamMember>;
