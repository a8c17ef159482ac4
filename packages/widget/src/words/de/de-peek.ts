import type { FamilyWords } from '../words.ts';

/** Words of the sneak peek, in German. */
export const words: FamilyWords<'peek'> = {
  peek: {
    on: 'Der Shop sieht, was Sie schreiben, schon bevor Sie es senden.',
    off: 'Der Shop sieht nur, was Sie senden.',
    turnOff: 'Ausschalten',
    turnOn: 'Einschalten',
  },
};
