import type { Colleague, Presence, Whereabouts } from '@aisle/protocol';

export const PRESENCE_WORDS: Record<Whereabouts, string> = {
  online: 'Online',
  busy: 'Busy',
  away: 'Away',
  absent: 'Not here',
};

/** What each choice means, in one line. */
export const PRESENCE_HINTS: Record<Presence, string> = {
  online: 'Shoppers see you, and the queue gives you the next',
  busy: 'Shoppers see you, but you are given nothing',
  away: 'Shoppers do not see you',
};

/** How busy a colleague is: `2 of 5`, and who of hers waits. */
export const loadWords = ({ load, capacity, waiting }: Colleague): string => {
  const full = `${load} of ${capacity}`;
  return waiting === 0 ? full : `${full}, ${waiting} ${waiting === 1 ? 'waits' : 'wait'}`;
};
