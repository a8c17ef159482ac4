import { type AgentRequests, type Invitation, ok, reaches, refuse } from '@aisle/protocol';
import { type InvitationRecord, invitations } from '@aisle/storage';
import { v7 } from 'uuid';
import { hashLinkToken, newLinkToken } from '../agents/link-token.ts';
import type { AgentCaller, Handler } from '../house.ts';

const LASTS_MS = 7 * 24 * 3_600_000;

/** Rule 33: a way in for one person, told once; by mail too, where the server can. */
export const inviteAgent: Handler<AgentRequests['inviteAgent'], AgentCaller> = async (
  house,
  { storeId, agent },
  { role, email: given },
) => {
  if (!reaches(agent.role, role))
    return refuse('forbidden', 'nobody invites to a role above his own');
  const tooOften = await house.limits.take('invite', storeId);
  if (tooOften) return { ok: false, error: tooOften };
  const token = newLinkToken();
  const at = house.clock();
  const email = given?.trim().toLowerCase() ?? null;
  const made = {
    ...{ invitationId: v7(), storeId, tokenHash: hashLinkToken(token), role, email },
    ...{ invitedBy: agent.agentId, createdAt: at, expiresAt: at + LASTS_MS },
  };
  await house.storage.write((tx) => invitations.addInvitation(tx, made));
  const link = `${house.publicUrl()}/console/join#${token}`;
  const handed = email !== null && (await house.mailer.send(letter(email, link, agent)));
  const mailed = handed !== false && handed.came === 'taken';
  return ok({ invitation: describeInvitation(made, agent.name), link, mailed });
};

/** It waits no longer; whoever opens its link is told so. */
export const revokeInvitation: Handler<AgentRequests['revokeInvitation'], AgentCaller> = async (
  house,
  { storeId },
  { invitationId },
) => {
  const taken = { storeId, invitationId, at: house.clock() };
  const revoked = await house.storage.write((tx) => invitations.revokeInvitation(tx, taken));
  return revoked ? ok(null) : refuse('not_found', 'this invitation is used or revoked already');
};

/** An invitation as the team page shows it. */
export const describeInvitation = (
  invitation: Omit<InvitationRecord, 'usedAt' | 'revokedAt'>,
  invitedBy: string,
): Invitation => {
  const { invitationId, role, email, createdAt, expiresAt } = invitation;
  return { invitationId, role, email, createdAt, expiresAt, invitedBy };
};

const letter = (
  to: string,
  link: string,
  { name, storeName }: { name: string; storeName: string },
) => ({
  to,
  subject: `${name} invites you to ${storeName}`,
  text: [
    'Hello,',
    `${name} invites you to answer shoppers of ${storeName}. This link lets you in; it counts once, for seven days:`,
    link,
    'If you did not expect it, nothing happens unless you open it.',
  ].join('\n\n'),
});
