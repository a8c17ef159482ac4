import { z } from 'zod';
import { presence, role } from './agent.ts';
import { count, id, instant, label, webAddress } from './text.ts';

/** An agent as owners and admins see her on the team page. */
export const teamMember = z.strictObject({
  agentId: id,
  name: label,
  photo: webAddress.optional(),
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

/** A way into the store that nobody has used yet. The link itself is told once, when it is made. */
export const invitation = z.strictObject({
  invitationId: id,
  role,
  /** Where it was mailed; null: for whoever holds the link. */
  email: z.string().nullable(),
  invitedBy: label,
  createdAt: instant,
  expiresAt: instant,
});

/** One browser somebody is signed in with. */
export const signInView = z.strictObject({
  sessionId: id,
  /** Browser and system in a few words; null: neither is known. */
  device: label.nullable(),
  createdAt: instant,
  lastActiveAt: instant,
  /** The one that asks. */
  current: z.boolean(),
});

/** A store the account works for; named by who she is there. */
export const workplace = z.strictObject({
  agentId: id,
  storeName: label,
  role,
  current: z.boolean(),
});

export type Invitation = z.infer<typeof invitation>;
export type SignInView = z.infer<typeof signInView>;
export type Workplace = z.infer<typeof workplace>;
