import type { Entry, Routing } from '@aisle/protocol';
import { assignments, type QueuedConversation, queue, type Read, routing } from '@aisle/storage';
import { v7 } from 'uuid';
import { announceStored } from '../conversations/append-entry.ts';
import type { StoreHours } from '../hours/hours-book.ts';
import type { House } from '../house.ts';
import { type Choice, chooseAgent, type Wish } from './choose-agent.ts';

type Given = { conversationId: string } & Choice;

/**
 * Gives the first in the queue for whom there is somebody to that somebody, and tells. False: there
 * is nothing to give, or nobody to give it to. What was looked at first is looked at again while
 * the store's queue is held, so that two nodes never give twice or past a capacity (rule 30).
 */
export async function giveNext(house: House, storeId: string): Promise<boolean> {
  const { storage, clock } = house;
  const hours = await house.hours.of(storeId);
  const settled = await routing.findRouting(storage.read, storeId);
  if (settled.mode !== 'automatic') return false;
  if (!(await decide(storage.read, { storeId, settled, hours, now: clock() }))) return false;
  const entry = await storage.write(async (tx): Promise<Entry | null> => {
    const held = await routing.holdQueue(tx, storeId);
    const at = clock();
    const given = held && (await decide(tx, { storeId, settled: held, hours, now: at }));
    if (!given) return null;
    const { conversationId, agentId, why } = given;
    const content = { kind: 'assigned', agentId, by: 'queue', why } as const;
    const move = { storeId, conversationId, clientId: v7(), from: null, content, at };
    return assignments.moveWaiting(tx, move);
  });
  if (entry) announceStored(house, storeId, { entry, repeated: false });
  return entry !== null;
}

type Asked = { storeId: string; settled: Routing; hours: StoreHours; now: number };

/** The longest wait that somebody can end. Outside her team's hours nobody is given to anybody. */
async function decide(read: Read, { storeId, settled, hours, now }: Asked): Promise<Given | null> {
  const waiting = await queue.listQueue(read, storeId, hours.doors(now));
  if (waiting.length === 0) return null;
  const agents = await queue.listAgentsHere(read, storeId, now);
  if (!agents.some(({ presence }) => presence === 'online')) return null;
  const wishOf = await wishes(read, storeId, waiting, settled);
  for (const one of waiting) {
    const choice = chooseAgent(wishOf(one), agents, settled.capacity);
    if (choice) return { conversationId: one.conversationId, ...choice };
  }
  return null;
}

async function wishes(
  read: Read,
  storeId: string,
  waiting: readonly QueuedConversation[],
  { rules }: Routing,
): Promise<(one: QueuedConversation) => Wish> {
  const shopperIds = waiting.map(({ shopperId }) => shopperId);
  const known = await queue.listAcquaintances(read, storeId, shopperIds);
  const skills = await queue.listSkillsWanted(read, storeId, { shopperIds, rules });
  return ({ shopperId, locale, teamId, givenBackBy }) => ({
    language: locale?.split('-')[0]?.toLowerCase() ?? null,
    skill: skills.get(shopperId) ?? null,
    teamId,
    givenBackBy,
    acquaintances: known.get(shopperId) ?? [],
  });
}
