import { type AgentRequests, ok, reaches, refuse } from '@aisle/protocol';
import { signInRules, signIns, team } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;

/** Rule 35: whether owners and admins of the store must have a second factor. */
export const requireTwoFactor: Answers<'requireTwoFactor'> = async (
  { storage },
  { storeId, agent },
  { required },
) => {
  const all = await team.listTeam(storage.read, storeId);
  // Whoever asks it of others would lock himself out with the same press.
  if (required && !all.find(({ agentId }) => agentId === agent.agentId)?.twoFactor)
    return refuse('invalid', 'set up two-factor sign-in for yourself first, on the page Account');
  await storage.write((tx) => signInRules.requireTwoFactor(tx, storeId, required));
  return ok(null);
};

/** For somebody who lost phone and codes. Not over the accounts of other stores' people. */
export const resetTwoFactor: Answers<'resetTwoFactor'> = async (
  { storage, rooms },
  { storeId, agent },
  { agentId },
) => {
  const { read } = storage;
  const member = (await team.listTeam(read, storeId)).find((one) => one.agentId === agentId);
  if (!member) return refuse('not_found', 'the store has no such agent');
  if (!reaches(agent.role, member.role))
    return refuse('forbidden', 'nobody resets the sign-in of somebody above his own role');
  if (await team.worksElsewhere(read, member.userId, storeId))
    return refuse('unsupported', `${member.name} works for other stores too; ask the operator`);
  const ended = await storage.write(async (tx) => {
    await signIns.dropTwoFactor(tx, member.userId);
    return signIns.endSignIns(tx, member.userId);
  });
  for (const sessionId of ended) rooms.closeSession(sessionId);
  return ok(null);
};
