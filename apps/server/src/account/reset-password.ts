import { type AgentRequests, ok, type Result, reaches, refuse } from '@aisle/protocol';
import { resetLinks, signIns, team } from '@aisle/storage';
import { passwordProblem } from '../agents/check-password.ts';
import { hashLinkToken, newLinkToken } from '../agents/link-token.ts';
import type { AgentCaller, Handler, House } from '../house.ts';

const MINUTE = 60_000;
const ONE_IN_MS = 5 * MINUTE;
const MAILED_LASTS_MS = 60 * MINUTE;
const SHOWN_LASTS_MS = 24 * 60 * MINUTE;

/**
 * Mails a link to whoever has an account with this address, once in five minutes. The caller has
 * answered by then: neither answer nor time tells whether there is one (rule 34).
 */
export async function mailResetLink(house: House, address: string): Promise<void> {
  const user = await house.accounts.findUser(address.trim().toLowerCase());
  if (!user || !house.mailer.ready) return;
  const { kept, told } = makeLink(house, user.userId, MAILED_LASTS_MS);
  const notSince = kept.createdAt - ONE_IN_MS;
  const added = await house.storage.write((tx) => resetLinks.addSeldomLink(tx, kept, { notSince }));
  if (!added) return;
  await house.mailer.send({
    to: user.email,
    subject: 'Set a new password',
    text: [
      'Hello,',
      'somebody, you we hope, wants to set a new password for your account. This link does it; it counts once, for an hour:',
      told.link,
      'If it was not you, nothing happens unless the link is opened.',
    ].join('\n\n'),
  });
}

/** An admin hands somebody of his store a link. Not over the accounts of other stores' people. */
export const createResetLink: Handler<AgentRequests['createResetLink'], AgentCaller> = async (
  house,
  { storeId, agent },
  { agentId },
) => {
  const { read } = house.storage;
  const member = (await team.listTeam(read, storeId)).find((one) => one.agentId === agentId);
  if (!member) return refuse('not_found', 'the store has no such agent');
  if (!reaches(agent.role, member.role))
    return refuse('forbidden', 'nobody resets the password of somebody above his own role');
  const elsewhere = await team.worksElsewhere(read, member.userId, storeId);
  if (elsewhere)
    return refuse(
      'unsupported',
      `${member.name} works for other stores too, and resets the password by mail`,
    );
  const { kept, told } = makeLink(house, member.userId, SHOWN_LASTS_MS);
  await house.storage.write((tx) => resetLinks.addResetLink(tx, kept));
  return ok(told);
};

/** What is kept of a link, and what whoever gets it is told. */
function makeLink(house: House, userId: string, lastsMs: number) {
  const token = newLinkToken();
  const createdAt = house.clock();
  const expiresAt = createdAt + lastsMs;
  return {
    kept: { tokenHash: hashLinkToken(token), userId, createdAt, expiresAt },
    told: { link: `${house.publicUrl()}/console/reset#${token}`, expiresAt },
  };
}

/** Sets the password a link stands for; every session of the account ends. */
export async function resetPassword(
  house: House,
  { token, password }: { token: string; password: string },
): Promise<Result<null>> {
  const found = await resetLinks.findResetLink(house.storage.read, hashLinkToken(token));
  if (!found) return refuse('not_found', 'there is no such link; is it complete?');
  if (found.usedAt !== null) return refuse('closed', 'this link has been used; ask for a new one');
  if (found.expiresAt <= house.clock())
    return refuse('closed', 'this link has run out; ask for a new one');
  const { userId, tokenHash } = found;
  const weak = passwordProblem(password, await house.accounts.emailOf(userId));
  if (weak) return refuse('invalid', weak);
  const mine = await house.storage.write((tx) =>
    resetLinks.useResetLink(tx, tokenHash, house.clock()),
  );
  if (!mine) return refuse('closed', 'this link has been used; ask for a new one');
  await replacePassword(house, userId, password);
  return ok(null);
}

/** A new password ends every session but one, and every link that could set another. */
export async function replacePassword(
  house: House,
  userId: string,
  password: string,
  keep?: string,
): Promise<void> {
  await house.accounts.setPasswordOf(userId, password);
  const ended = await house.storage.write(async (tx) => {
    await resetLinks.endResetLinks(tx, userId, house.clock());
    return signIns.endSignIns(tx, userId, keep);
  });
  for (const sessionId of ended) house.rooms.closeSession(sessionId);
}
