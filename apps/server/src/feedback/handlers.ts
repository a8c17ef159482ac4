import { fetchFeedback, fetchMyPraise } from './feedback-log.ts';
import { giveFeedback } from './give-feedback.ts';
import { seePraise } from './see-praise.ts';
import { reopenFeedback, settleFeedback } from './settle-feedback.ts';

/** Who answers the requests of `requests/feedback.ts`. */
export const feedbackHandlers = {
  shopper: { giveFeedback },
  agent: { fetchFeedback, fetchMyPraise, seePraise, settleFeedback, reopenFeedback },
};
