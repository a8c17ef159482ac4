import type { FamilyWords } from '../words.ts';

/** Words of the sneak peek, in Spanish. */
export const words: FamilyWords<'peek'> = {
  peek: {
    on: 'La tienda ve lo que escribes antes de enviarlo.',
    off: 'La tienda solo ve lo que envías.',
    turnOff: 'Desactivar',
    turnOn: 'Activar',
  },
};
