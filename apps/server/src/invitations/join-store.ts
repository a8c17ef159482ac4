import { ok, type Result, refuse } from '@aisle/protocol';
import { agents, invitations, signIns, type Tx, team } from '@aisle/storage';
import { v7 } from 'uuid';
import { z } from 'zod';
import { passwordProblem } from '../agents/check-password.ts';
import { hashLinkToken } from '../agents/link-token.ts';
import type { House } from '../house.ts';
import { findOpen } from './open-invitation.ts';

export type NewPerson = { token: string; name: string; email: string; password: string };

/** Somebody without an account makes one and is in. */
export async function joinAnew(house: House, person: NewPerson): Promise<Result<null>> {
  const { token, name, password } = person;
  const email = person.email.trim().toLowerCase();
  const open = await findOpen(house.storage.read, token, house.clock());
  if (!open.ok) return open;
  if (open.value.email !== null && open.value.email !== email)
    return wrongAddress(open.value.email);
  if (!z.email().safeParse(email).success) return refuse('invalid', 'this is no e-mail address');
  const weak = passwordProblem(password, email);
  if (weak) return refuse('invalid', weak);
  const userId = await house.accounts.createUser({ email, name, password });
  if (!userId)
    return refuse(
      'invalid',
      'there is an account with this e-mail already; sign in with it to join',
    );
  const joined = await house.storage.write((tx) =>
    enter(tx, house.clock(), { token, userId, name }),
  );
  // Somebody was faster with the same link.
  if (!joined.ok) await house.accounts.removeUser(userId);
  return joined.ok ? ok(null) : joined;
}

/** Whoever is signed in joins one more store; his session works for it from here on. */
export async function joinSignedIn(
  house: House,
  user: { userId: string; sessionId: string; email: string; name: string },
  token: string,
): Promise<Result<null>> {
  const open = await findOpen(house.storage.read, token, house.clock());
  if (!open.ok) return open;
  const { email } = open.value;
  if (email !== null && email !== user.email.toLowerCase()) return wrongAddress(email);
  const { userId, name, sessionId } = user;
  return house.storage.write(async (tx) => {
    const joined = await enter(tx, house.clock(), { token, userId, name });
    if (!joined.ok) return joined;
    await signIns.workFor(tx, sessionId, joined.value.storeId);
    return ok(null);
  });
}

const wrongAddress = (email: string) =>
  refuse('invalid', `this invitation is for ${email}; use that address`);

/** Uses the invitation up and makes the person an agent, or lets a disabled one in again. */
async function enter(
  tx: Tx,
  at: number,
  { token, userId, name }: { token: string; userId: string; name: string },
): Promise<Result<{ storeId: string }>> {
  const open = await findOpen(tx, token, at);
  if (!open.ok) return open;
  const { storeId, role, storeName } = open.value;
  await team.lockTeam(tx, storeId);
  const known = (await team.listTeam(tx, storeId)).find((one) => one.userId === userId);
  if (known && known.disabledAt === null)
    return refuse('invalid', `you work for ${storeName} already`);
  if (!(await invitations.useInvitation(tx, hashLinkToken(token), at)))
    return refuse('closed', 'this invitation has been used; it counts once');
  if (known) await team.changeMembership(tx, { ...known, storeId }, { role, disabledAt: null });
  else await agents.createAgent(tx, { agentId: v7(), storeId, userId, name, role, at });
  return ok({ storeId });
}
