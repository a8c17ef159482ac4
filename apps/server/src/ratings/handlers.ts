import { fetchRating } from './fetch-rating.ts';
import { fetchRated, fetchRatings } from './fetch-ratings.ts';
import { rateConversation } from './rate-conversation.ts';
import { fetchRatingRules, saveRatingRules } from './rating-rules.ts';

/** Who answers the requests of `requests/rating.ts`. */
export const ratingHandlers = {
  shopper: { fetchRating, rateConversation },
  agent: { fetchRatingRules, saveRatingRules, fetchRatings, fetchRated },
};
