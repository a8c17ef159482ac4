import type { Colleague, Whereabouts } from '@aisle/protocol';
import { routingWords } from './words.ts';

export const PRESENCE_WORDS: Record<Whereabouts, string> = routingWords.presence;

/** How busy a colleague is: `2 of 5`, and who of hers waits. */
export const loadWords = ({ load, capacity, waiting }: Colleague): string =>
  waiting === 0
    ? routingWords.load(load, capacity)
    : routingWords.loadWaiting(load, capacity, waiting);
