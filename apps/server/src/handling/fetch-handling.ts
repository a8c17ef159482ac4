import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { campaignMeetings, handling, privateNotes, ratings } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { toRating } from '../ratings/describe-rating.ts';

/** How the team handles a conversation, with its private notes (rule 37). */
export const fetchHandling: Handler<AgentRequests['fetchHandling'], AgentCaller> = async (
  { storage: { read } },
  { storeId },
  { conversationId },
) => {
  const place = { storeId, conversationId };
  const found = await handling.findHandling(read, place);
  if (!found) return refuse('not_found', 'no such conversation');
  const [notes, rating, campaign] = await Promise.all([
    privateNotes.listPrivateNotes(read, place),
    ratings.findRating(read, place),
    campaignMeetings.campaignOfConversation(read, place),
  ]);
  return ok({ ...found, notes, rating: toRating(rating), campaign });
};
