import type { FamilyWords } from '../words.ts';

/** Words of the sneak peek, in Italian. */
export const words: FamilyWords<'peek'> = {
  peek: {
    on: 'Il negozio vede ciò che scrivi prima dell’invio.',
    off: 'Il negozio vede solo ciò che invii.',
    turnOff: 'Disattiva',
    turnOn: 'Attiva',
  },
};
