import { type Refusal, refuse } from '@aisle/protocol';
import type { AgentCaller } from '../house.ts';

/** The shop's keys, and what agents may give: only who runs the store looks at it or changes it. */
export const mayManage = ({ agent }: AgentCaller): Refusal | null =>
  agent.role === 'owner' || agent.role === 'admin'
    ? null
    : refuse('forbidden', 'only owners and admins set up the shop').error;
