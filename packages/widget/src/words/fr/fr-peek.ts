import type { FamilyWords } from '../words.ts';

/** Words of the sneak peek, in French. */
export const words: FamilyWords<'peek'> = {
  peek: {
    on: 'La boutique voit ce que vous écrivez avant l’envoi.',
    off: 'La boutique ne voit que ce que vous envoyez.',
    turnOff: 'Désactiver',
    turnOn: 'Activer',
  },
};
