import {
  type AgentCard,
  type AgentRequests,
  ok,
  type Result,
  reaches,
  refuse,
} from '@aisle/protocol';
import { agents } from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';
import { developPortrait } from '../photos/develop-portrait.ts';
import { showCard } from './show-card.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;
type Whose = { storeId: string; agentId: string };

const nobody = refuse('not_found', 'the store has no such agent');

/** What shoppers see of an agent; null: the store has none such. */
export async function findCard(
  { storage, files }: House,
  storeId: string,
  agentId: string,
): Promise<AgentCard | null> {
  const [face] = await agents.listAgentCards(storage.read, storeId, [agentId]);
  return face ? showCard(files, face) : null;
}

export const changeOwnCard: Answers<'changeOwnCard'> = (house, { storeId, agent }, change) =>
  rename(house, { storeId, agentId: agent.agentId }, change);

export const removeOwnPortrait: Answers<'removeOwnPortrait'> = async (
  house,
  { storeId, agent },
) => {
  await dropPortrait(house, { storeId, agentId: agent.agentId });
  house.availability.changed(storeId);
  return ok(null);
};

export const changeAgentCard: Answers<'changeAgentCard'> = async (
  house,
  caller,
  { agentId, ...change },
) => {
  const whose = await reach(house, caller, agentId);
  return whose.ok ? rename(house, whose.value, change) : whose;
};

export const removePortrait: Answers<'removePortrait'> = async (house, caller, { agentId }) => {
  const whose = await reach(house, caller, agentId);
  if (!whose.ok) return whose;
  await dropPortrait(house, whose.value);
  house.availability.changed(caller.storeId);
  return ok(null);
};

/**
 * Puts a picture on an agent's card: develops it, keeps the file, tells of it, and only then lets go
 * of the one before.
 *
 * @param agentId whose; another's takes the permission `manage` and no role below hers
 */
export async function takeInPortrait(
  house: House,
  caller: AgentCaller,
  agentId: string,
  given: Buffer,
): Promise<Result<{ card: AgentCard }>> {
  const { agent, storeId } = caller;
  const whose = await reach(house, caller, agentId);
  if (!whose.ok) return whose;
  const before = await findCard(house, storeId, agentId);
  if (!before) return nobody;
  const details = agentId === agent.agentId ? {} : { about: before.name };
  const deed = { storeId, actor: agent, action: 'changed a photo', details };
  return house.audit.noting(deed, () => replacePortrait(house, whose.value, given));
}

async function replacePortrait(
  house: House,
  whose: Whose,
  given: Buffer,
): Promise<Result<{ card: AgentCard }>> {
  const developed = await developPortrait(given);
  if (!developed.ok) return developed;
  const photoKey = await house.files.keep(developed.value);
  let before: string | null | undefined;
  try {
    before = await house.storage.write((tx) => agents.changeCard(tx, whose, { photoKey }));
  } catch (failure) {
    await house.files.remove(photoKey);
    throw failure;
  }
  await house.files.remove(before === undefined ? photoKey : (before ?? ''));
  const card = await findCard(house, whose.storeId, whose.agentId);
  if (!card) return nobody;
  house.availability.changed(whose.storeId);
  return ok({ card });
}

/** Takes an agent's picture away for good, if she has one. */
export async function dropPortrait(house: House, { storeId, agentId }: Whose): Promise<void> {
  const before = await house.storage.write((tx) =>
    agents.changeCard(tx, { storeId, agentId }, { photoKey: null }),
  );
  if (before) await house.files.remove(before);
}

/** Rule 28 for a card: nobody changes that of somebody above him. */
async function reach(
  { storage }: House,
  { storeId, agent }: AgentCaller,
  agentId: string,
): Promise<Result<Whose>> {
  const whose = { storeId, agentId };
  if (agentId === agent.agentId) return ok(whose);
  const other = await agents.findAgent(storage.read, storeId, agentId);
  if (!other) return nobody;
  return reaches(agent.role, other.role)
    ? ok(whose)
    : refuse('forbidden', 'nobody changes the card of somebody above him');
}

async function rename(
  house: House,
  whose: Whose,
  { seen, name }: { seen: string; name: string },
): Promise<Result<{ card: AgentCard }>> {
  const changed = await house.storage.write((tx) =>
    agents.changeCard(tx, { ...whose, seen }, { name: name.trim() }),
  );
  const card = await findCard(house, whose.storeId, whose.agentId);
  if (!card) return nobody;
  if (changed === undefined)
    return refuse('stale', `somebody else changed the name meanwhile; it is ${card.name} now`);
  house.availability.changed(whose.storeId);
  return ok({ card });
}
