import type { VisitReply } from '@aisle/protocol';
import { agents, type Store } from '@aisle/storage';
import { showCard } from '../agents/show-card.ts';
import type { House } from '../house.ts';
import type { Visit } from './visit.ts';

/** What an agent or a campaign says first, while it waits to be shown. */
export async function greetingFor(
  house: House,
  store: Store,
  { storeId, visitId, greeting, quiet }: Visit,
): Promise<VisitReply['greeting']> {
  if (!greeting || quiet || greeting.stage === 'opened' || greeting.stage === 'dismissed')
    return null;
  const { agentId, conversationId, clientId, text, campaignId } = greeting;
  const found = agentId && (await agents.findAgent(house.storage.read, storeId, agentId));
  if (agentId !== null && !found) return null;
  const { name, photo } = found ? showCard(house.files, found) : {};
  const signed = { storeId, visitId, agentId, conversationId, clientId, text, campaignId };
  return {
    id: clientId,
    ...(!greeting.said && { token: await house.greetingTokens.sign(signed) }),
    ...(name !== undefined && { name }),
    ...(photo !== undefined && { photo }),
    store: store.name,
    text,
  };
}
