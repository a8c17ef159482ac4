import type { House } from '../house.ts';

/** No request takes so long: whoever had it is gone, or could not say what came of it. */
const PATIENCE_MS = 10 * 60_000;

/** What was begun under the eyes of the audit log and came to no known end stands in it as such. */
export const noteUnsettled = ({ audit, clock }: House): Promise<void> =>
  audit.noteUnsettled(clock() - PATIENCE_MS);
