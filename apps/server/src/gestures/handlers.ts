import { fetchGestureLog, fetchGestureRules, saveGestureRules } from './gesture-log.ts';
import { fetchGestures, giveGesture, takeBackGesture } from './give-gesture.ts';

/** Who answers the requests of `requests/gesture.ts`. */
export const gestureHandlers = {
  agent: {
    ...{ fetchGestures, giveGesture, takeBackGesture },
    ...{ fetchGestureLog, fetchGestureRules, saveGestureRules },
  },
};
