import type { FamilyWords } from '../words.ts';

/** Words of what she may do with her data, in Spanish. */
export const words: FamilyWords<'privacy'> = {
  privacy: {
    title: 'Tus datos',
    copy: 'Recibir una copia',
    copied: 'Tu copia se ha guardado como archivo.',
    erase: 'Borrarlos',
    sure: 'Esto borra tus conversaciones y todo lo que este chat sabe de ti. No se puede deshacer.',
    eraseAll: 'Borrar todo',
    keep: 'Conservarlos',
    tooMuch: 'Es demasiado para el chat. Pide tu copia a la tienda.',
    problem: 'No ha funcionado. Inténtalo de nuevo en un momento.',
    gone: 'Todo está borrado. Si vuelves, empiezas de cero.',
  },
};
