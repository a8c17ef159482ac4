import type { Conversation } from '@aisle/protocol';
import { type ConversationRecord, conversations } from '@aisle/storage';
import { showCard } from '../agents/show-card.ts';
import type { House } from '../house.ts';
import { isRatingAskedFor } from '../ratings/is-rating-asked-for.ts';

/** A stored conversation as both ends know it. */
export async function describeConversation(
  { storage, files }: Pick<House, 'storage' | 'files'>,
  record: ConversationRecord,
): Promise<Conversation> {
  const { conversationId, head, assignedTo, receipts, createdAt } = record;
  const [spoke, asksRating] = await Promise.all([
    conversations.agentsOf(storage.read, record.storeId, conversationId),
    isRatingAskedFor({ storage }, record),
  ]);
  const agents = spoke.map((face) => showCard(files, face));
  // That the team has put it aside for a while is nothing a shopper is told.
  const status = record.status === 'closed' ? 'closed' : 'open';
  return {
    ...{ conversationId, status, head, assignedTo, receipts, agents, createdAt },
    ...(asksRating && { asksRating }),
  };
}

/** Tells those who watch that status, assignment or people changed. */
export function tellConversationChanged(
  house: House,
  storeId: string,
  conversationId: string,
): void {
  const tell = async () => {
    const found = await conversations.findConversation(house.storage.read, storeId, conversationId);
    if (!found) return;
    const conversation = await describeConversation(house, found);
    house.rooms.tellConversation(conversationId, 'conversation', { conversation });
  };
  tell().catch((err: unknown) =>
    house.log.warn({ err }, 'could not tell of a changed conversation'),
  );
}
