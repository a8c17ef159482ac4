import {
  type AgentRequests,
  ok,
  type Result,
  reaches,
  refuse,
  type TeamMember,
} from '@aisle/protocol';
import {
  inbox,
  type MembershipChange,
  pushDevices,
  type TeamRecord,
  type Tx,
  team,
} from '@aisle/storage';
import { dropPortrait } from '../agents/change-card.ts';
import { giveBack } from '../conversations/give-back.ts';
import type { AgentCaller, Handler, House } from '../house.ts';
import { describeMember } from './fetch-team.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;
type Seen = { agentId: string; version: number };

/** Her consoles are closed and come back with the new role. */
export const changeRole: Answers<'changeRole'> = (house, caller, { role, ...seen }) =>
  change(house, caller, seen, ({ disabledAt }) => ({ role, disabledAt }));

/**
 * She may not sign in any more. What she wrote stays under her name, her picture goes, and what she
 * had goes back to the queue.
 */
export const disableAgent: Answers<'disableAgent'> = async (house, caller, seen) => {
  const { storeId } = caller;
  if (seen.agentId === caller.agent.agentId)
    return refuse('invalid', 'nobody disables himself; ask another owner or admin');
  const disabledAt = house.clock();
  const changed = await change(house, caller, seen, ({ role }) => ({ role, disabledAt }));
  if (!changed.ok) return changed;
  await dropPortrait(house, { ...seen, storeId });
  house.availability.changed(storeId);
  for (const conversationId of await inbox.openOf(house.storage.read, { ...seen, storeId }))
    await giveBack(house, storeId, conversationId);
  const { photo: _, ...agent } = changed.value.agent;
  return ok({ agent });
};

export const enableAgent: Answers<'enableAgent'> = (house, caller, seen) =>
  change(house, caller, seen, ({ role }) => ({ role, disabledAt: null }));

/** Rule 28: one change of one agent, by somebody who may, of what he saw. */
async function change(
  house: House,
  caller: AgentCaller,
  seen: Seen,
  make: (before: TeamRecord) => MembershipChange,
): Promise<Result<{ agent: TeamMember }>> {
  const { storeId } = caller;
  const done = await house.storage.write((tx) => changeLocked(tx, caller, seen, make));
  if (!done.ok) return done;
  const close = async () => house.rooms.closeAgent(seen.agentId);
  // His own answer has to leave first.
  if (done.value.lives && seen.agentId === caller.agent.agentId) caller.line.afterAnswer(close);
  else if (done.value.lives) await close();
  const agent = await describeMember(house, storeId, seen.agentId);
  return agent ? ok({ agent }) : refuse('not_found', 'the store has no such agent');
}

/** @returns whether her live consoles have to know. */
async function changeLocked(
  tx: Tx,
  { storeId, agent: by }: AgentCaller,
  seen: Seen,
  make: (before: TeamRecord) => MembershipChange,
): Promise<Result<{ lives: boolean }>> {
  await team.lockTeam(tx, storeId);
  const all = await team.listTeam(tx, storeId);
  const before = all.find((one) => one.agentId === seen.agentId);
  if (!before) return refuse('not_found', 'the store has no such agent');
  // His own role may have changed since his request came in.
  const own = all.find((one) => one.agentId === by.agentId)?.role ?? 'viewer';
  const after = make(before);
  if (!reaches(own, before.role) || !reaches(own, after.role))
    return refuse('forbidden', 'nobody gives or takes a role above his own');
  if (before.version !== seen.version) return refuse('stale', staleWords(before));
  if (leavesNoOwner(all, before, after))
    return refuse('invalid', `${before.name} is the last owner; make somebody else an owner first`);
  await team.changeMembership(tx, { ...seen, storeId }, after);
  if (after.disabledAt !== null) await pushDevices.dropDevices(tx, { ...seen, storeId });
  return ok({ lives: after.role !== before.role || after.disabledAt !== null });
}

const staleWords = ({ name, role, disabledAt }: TeamRecord): string =>
  `somebody else changed ${name} meanwhile: now ${role}${disabledAt === null ? '' : ', disabled'}`;

function leavesNoOwner(
  all: readonly TeamRecord[],
  before: TeamRecord,
  after: MembershipChange,
): boolean {
  const stays = after.role === 'owner' && after.disabledAt === null;
  if (before.role !== 'owner' || before.disabledAt !== null || stays) return false;
  return !all.some(
    (one) => one.role === 'owner' && one.disabledAt === null && one.agentId !== before.agentId,
  );
}
