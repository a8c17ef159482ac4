import { addFollowUp, changeFollowUp } from './change-follow-up.ts';
import { fetchFollowUps, listFollowUps } from './fetch-follow-ups.ts';
import { fetchPromiseTimes, makePromise } from './make-promise.ts';

/** Who answers the requests of `requests/follow-up.ts`. */
export const followUpHandlers = {
  agent: {
    fetchFollowUps,
    listFollowUps,
    addFollowUp,
    changeFollowUp,
    makePromise,
    fetchPromiseTimes,
  },
};
