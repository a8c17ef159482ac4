import {
  may,
  PERMISSIONS,
  type Permission,
  REQUEST_PERMISSIONS,
  type Refusal,
  refuse,
} from '@aisle/protocol';
import type { AgentCaller } from '../house.ts';
import { PRACTICE_REQUESTS } from '../practice/practice-requests.ts';

/** Why somebody of this role may not do what needs the permission; null when he may. */
export const refusePermission = (
  { agent }: Pick<AgentCaller, 'agent'>,
  permission: Permission,
): Refusal | null =>
  may(agent.role, permission)
    ? null
    : refuse('forbidden', `this takes the role ${PERMISSIONS[permission]} or one above it`).error;

/** The permission table, asked for a request by its name. */
export const permitRequest = (caller: AgentCaller, name: string): Refusal | null =>
  caller.practice && !PRACTICE_REQUESTS.has(name)
    ? refuse('forbidden', 'not in practice').error
    : // The name has been found among the requests, and every request is in the table.
      refusePermission(caller, REQUEST_PERMISSIONS[name as keyof typeof REQUEST_PERMISSIONS]);
