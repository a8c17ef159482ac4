import type { Goal, PlayReport, Script } from '@aisle/simulator';
import { practiceWords } from './words.ts';

/** A span as one says it: `8 s`, `1 min 5 s`. */
export const spanWords = (ms: number): string => {
  const seconds = Math.round(ms / 1_000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return practiceWords.seconds(seconds);
  return seconds % 60 === 0
    ? practiceWords.minutes(minutes)
    : practiceWords.minutesSeconds(minutes, seconds % 60);
};

/** Who comes by this script, in the agent's language; a script without words has its own. */
export const scriptWords = (script: Script): { title: string; about: string } =>
  practiceWords.scripts[script.id] ?? script;

export const goalWords = (goal: Goal): string => practiceWords.goals[goal];

export const endWords = ({ ended }: PlayReport): string => practiceWords.ended[ended];

export const firstAnswerWords = ({ firstAnswerMs }: PlayReport): string =>
  firstAnswerMs === null ? practiceWords.noAnswer : spanWords(firstAnswerMs);

/** One wait of hers, in one line. */
export const waitedWords = ({ for: what, tookMs, met, nudges }: PlayReport['waits'][number]) => {
  const waited = practiceWords.waited[what](spanWords(tookMs));
  const told = met ? waited : practiceWords.inVain(waited);
  return nudges === 0 ? told : practiceWords.askedMore(told, nudges);
};
