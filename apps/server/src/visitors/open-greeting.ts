import type { Author, Content } from '@aisle/protocol';
import { agents, campaignMeetings, conversations } from '@aisle/storage';
import { v7 } from 'uuid';
import { announceStored } from '../conversations/append-entry.ts';
import type { House } from '../house.ts';

type Opener = { storeId: string; shopperId: string };

/**
 * She has opened what an agent or a campaign said first: it becomes the first words of an ordinary conversation,
 * his, or the next in the one she has begun meanwhile. Opening it twice makes it once (rule 1). A token
 * that does not hold, or an agent who is gone, leaves the session as it would be without.
 */
export async function openGreeting(house: House, opener: Opener, token: string): Promise<void> {
  const { storeId, shopperId } = opener;
  const { read, write } = house.storage;
  const greeting = await house.greetingTokens.read(token);
  if (!greeting || greeting.storeId !== storeId) return;
  const { agentId, campaignId, clientId, text, visitId } = greeting;
  if (agentId !== null && !(await agents.isEnabled(read, storeId, agentId))) return;
  const latest = await conversations.latestConversation(read, storeId, shopperId);
  const open = latest && latest.status !== 'closed' ? latest.conversationId : null;
  const conversationId = open ?? greeting.conversationId;
  const author: Author = agentId === null ? { kind: 'system' } : { kind: 'agent', agentId };
  if (!open) {
    const start = { storeId, shopperId, conversationId, at: house.clock() };
    const started = await write((tx) => conversations.startConversation(tx, start));
    // Somebody else's by this name: a page that was copied, or a token that was passed on.
    if (!started.ok) return;
  }
  const said: [string, Content][] = [[clientId, { kind: 'message', text }]];
  // Before his words: never is it a conversation that nobody has. The store's waits for hers.
  if (!open && agentId !== null) said.unshift([v7(), { kind: 'assigned', agentId }]);
  for (const [name, content] of said) {
    const draft = { storeId, conversationId, clientId: name, author, content };
    const stored = await house.storage.append(draft);
    if (stored.ok && !stored.value.repeated) announceStored(house, storeId, stored.value);
  }
  if (campaignId !== undefined) {
    const opened = { storeId, shopperId, meetingId: clientId, conversationId, at: house.clock() };
    await write((tx) => campaignMeetings.noteOpened(tx, opened));
  }
  noteOpened(house, { storeId, visitId, clientId });
}

function noteOpened(
  { visitors, clock }: House,
  opened: { storeId: string; visitId: string; clientId: string },
): void {
  const visit = visitors.find(opened.storeId, opened.visitId);
  if (visit?.greeting?.clientId !== opened.clientId) return;
  visitors.keep({
    ...visit,
    greeting: { ...visit.greeting, stage: 'opened' },
    changedAt: Math.max(clock(), visit.changedAt + 1),
  });
}
