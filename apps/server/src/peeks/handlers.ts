import { reportPeek } from './report-peek.ts';
import { saveSneakPeek } from './save-sneak-peek.ts';

/** Who answers the requests of `requests/peek.ts`. */
export const peekHandlers = { shopper: { reportPeek }, agent: { saveSneakPeek } };
