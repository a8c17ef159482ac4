import { boardWords } from './words.ts';

const MINUTE_MS = 60_000;

/** A median first reply at a glance: `40 s`, `3 min`; a dash where there was none. */
export const replyWords = (ms: number | null): string => {
  if (ms === null) return '–';
  if (ms < MINUTE_MS) return boardWords.seconds(Math.max(1, Math.round(ms / 1_000)));
  return boardWords.minutes(Math.round(ms / MINUTE_MS));
};
