import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { signIns, team } from '@aisle/storage';
import { findCard } from '../agents/change-card.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { describeDevice } from '../shoppers/device.ts';
import { weeklyStanding } from '../weekly/set-weekly-letter.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;

/** Where the account is signed in, and which stores it works for. */
export const fetchAccount: Answers<'fetchAccount'> = async (
  house,
  { storeId, agent: { agentId }, session: { userId, sessionId } },
) => {
  const { read } = house.storage;
  const card = await findCard(house, storeId, agentId);
  if (!card) return refuse('not_found', 'you do not work for this store any more');
  const all = await signIns.listSignIns(read, userId, house.clock());
  const works = await team.storesOfUser(read, userId);
  return ok({
    card,
    signIns: all.map((one) => ({
      sessionId: one.sessionId,
      device: describeDevice(one.userAgent ?? undefined) ?? null,
      createdAt: one.createdAt,
      lastActiveAt: one.seenAt,
      current: one.sessionId === sessionId,
    })),
    weekly: await weeklyStanding(house, { storeId, agentId }),
    workplaces: works.map(({ storeId: at, ...one }) => ({ ...one, current: at === storeId })),
  });
};

export const endSignIn: Answers<'endSignIn'> = async (
  { storage, rooms },
  { session },
  { sessionId },
) => {
  if (sessionId === session.sessionId)
    return refuse('invalid', 'this is the session you are in; sign out instead');
  const ended = await storage.write((tx) => signIns.endSignIn(tx, session.userId, sessionId));
  if (!ended) return refuse('not_found', 'this session has ended already');
  rooms.closeSession(sessionId);
  return ok(null);
};

export const endOtherSignIns: Answers<'endOtherSignIns'> = async (
  { storage, rooms },
  { session: { userId, sessionId } },
) => {
  const ended = await storage.write((tx) => signIns.endSignIns(tx, userId, sessionId));
  for (const one of ended) rooms.closeSession(one);
  return ok(null);
};

/** The console opens anew afterwards: nothing of one store is left when it shows the other. */
export const switchStore: Answers<'switchStore'> = async (
  { storage, rooms },
  { session: { userId, sessionId }, line },
  { agentId },
) => {
  const mine = (await team.storesOfUser(storage.read, userId)).find(
    (one) => one.agentId === agentId,
  );
  if (!mine) return refuse('not_found', 'you do not work for that store');
  await storage.write((tx) => signIns.workFor(tx, sessionId, mine.storeId));
  // Its other tabs stand in the store before, and come back in the new one.
  line.afterAnswer(async () => rooms.closeSession(sessionId));
  return ok(null);
};
