import { z } from 'zod';
import { ROLES } from './permissions.ts';
import { id, label, webAddress } from './text.ts';

/** What a shopper may see of an agent. */
export const agentCard = z.strictObject({
  agentId: id,
  name: label,
  photo: webAddress.optional(),
});

/** `busy`: shoppers see her and she answers, but the queue gives her nothing. */
export const presence = z.enum(['online', 'busy', 'away']);

export const role = z.enum(ROLES);

/** The signed-in agent. The store comes from the session, never from a request. */
export const agent = z.strictObject({
  agentId: id,
  name: label,
  email: z.string(),
  photo: webAddress.optional(),
  role,
  storeId: id,
  storeName: label,
});

/** Query of `POST /api/v1/agent/portrait`: whose picture it is; the caller's own without. */
export const portraitOf = z.strictObject({ agentId: id.optional() });

export type AgentCard = z.infer<typeof agentCard>;
export type Presence = z.infer<typeof presence>;
export type Agent = z.infer<typeof agent>;
