import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { passwordProblem } from '../agents/check-password.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { replacePassword } from './reset-password.ts';

/** Whoever knows the old password sets a new one; the other sessions of the account end. */
export const changePassword: Handler<AgentRequests['changePassword'], AgentCaller> = async (
  house,
  { agent, session: { userId, sessionId } },
  { current, password },
) => {
  const tooOften = await house.limits.take('password', userId);
  if (tooOften) return { ok: false, error: tooOften };
  if (!(await house.accounts.isPassword(userId, current)))
    return refuse('invalid', 'the current password is not right');
  const weak = passwordProblem(password, agent.email);
  if (weak) return refuse('invalid', weak);
  await house.limits.forget('password', userId);
  await replacePassword(house, userId, password, sessionId);
  return ok(null);
};
