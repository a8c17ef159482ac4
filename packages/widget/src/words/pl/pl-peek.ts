import type { FamilyWords } from '../words.ts';

/** Words of the sneak peek, in Polish. */
export const words: FamilyWords<'peek'> = {
  peek: {
    on: 'Sklep widzi, co piszesz, jeszcze przed wysłaniem.',
    off: 'Sklep widzi tylko to, co wysyłasz.',
    turnOff: 'Wyłącz',
    turnOn: 'Włącz',
  },
};
