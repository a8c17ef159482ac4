import type { AgentClient } from '@aisle/client';
import { type AgentCard, ok, type Result, refuse } from '@aisle/protocol';

/** What may be changed of one agent's card. */
export type CardDoor = {
  /** @param seen the name as it stood when it was changed */
  rename(seen: string, name: string): Promise<Result<{ card: AgentCard }>>;
  sendPhoto(photo: Blob): Promise<Result<{ card: AgentCard }>>;
  removePhoto(): Promise<Result<unknown>>;
};

const sendPhoto = async (query: string, photo: Blob): Promise<Result<{ card: AgentCard }>> => {
  const body = new FormData();
  body.append('photo', photo);
  try {
    const answer = await fetch(`/api/v1/agent/portrait${query}`, { method: 'POST', body });
    const told = (await answer.json()) as Result<{ card: AgentCard }>;
    return told.ok ? ok(told.value) : { ok: false, error: told.error };
  } catch {
    return refuse('unavailable', 'the server could not be reached');
  }
};

/** Of whoever is signed in. */
export const ownCardDoor = ({ ask }: Pick<AgentClient, 'ask'>): CardDoor => ({
  rename: (seen, name) => ask('changeOwnCard', { seen, name }),
  sendPhoto: (photo) => sendPhoto('', photo),
  removePhoto: () => ask('removeOwnPortrait', {}),
});

/** Of somebody else, for whoever manages the team. */
export const cardDoorOf = ({ ask }: Pick<AgentClient, 'ask'>, agentId: string): CardDoor => ({
  rename: (seen, name) => ask('changeAgentCard', { agentId, seen, name }),
  sendPhoto: (photo) => sendPhoto(`?${new URLSearchParams({ agentId })}`, photo),
  removePhoto: () => ask('removePortrait', { agentId }),
});
