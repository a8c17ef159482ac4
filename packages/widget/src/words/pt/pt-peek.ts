import type { FamilyWords } from '../words.ts';

/** Words of the sneak peek, in Portuguese. */
export const words: FamilyWords<'peek'> = {
  peek: {
    on: 'A loja vê o que escreve antes do envio.',
    off: 'A loja só vê o que envia.',
    turnOff: 'Desligar',
    turnOn: 'Ligar',
  },
};
