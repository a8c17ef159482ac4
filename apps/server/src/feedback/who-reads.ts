import { type Agent, type Feedback, may, ROLES } from '@aisle/protocol';
import { agents, type FeedbackReader, type Read } from '@aisle/storage';

const SUPERVISORS = ROLES.filter((role) => may(role, 'supervise'));
const OWNERS = ROLES.filter((role) => may(role, 'own'));

/** Who asks, as what he may read is judged by. */
export const readerOf = ({ agentId, role }: Pick<Agent, 'agentId' | 'role'>): FeedbackReader => ({
  agentId,
  owns: may(role, 'own'),
});

/**
 * Whether whoever supervises may read it: not a complaint about himself, unless the store is his
 * (rule 67).
 */
export const mayReadFeedback =
  ({ agentId, role }: Pick<Agent, 'agentId' | 'role'>) =>
  (said: { kind?: unknown; agentId?: unknown }): boolean =>
    said.kind === 'praise' || said.agentId !== agentId || may(role, 'own');

/** Everybody of the store who supervises and may read it. */
export async function supervisorsOf(
  read: Read,
  storeId: string,
  { kind, agentId }: Pick<Feedback, 'kind' | 'agentId'>,
): Promise<string[]> {
  const all = await agents.listByRole(read, storeId, SUPERVISORS);
  if (kind === 'praise' || !all.includes(agentId)) return all;
  const owners = await agents.listByRole(read, storeId, OWNERS);
  return all.filter((one) => one !== agentId || owners.includes(one));
}
