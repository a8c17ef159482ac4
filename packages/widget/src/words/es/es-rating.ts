import type { FamilyWords } from '../words.ts';

const step =
  (name: string) =>
  (number: number | null): string =>
    number === null ? name : `${number}, ${name.toLowerCase()}`;

/** Words of the card that asks how she was served, in Spanish. */
export const words: FamilyWords<'rating'> = {
  rating: {
    title: '¿Cómo ha ido?',
    effort: {
      title: '¿Ha sido fácil?',
      least: step('Muy difícil'),
      most: step('Muy fácil'),
    },
    satisfaction: {
      title: '¿Cuál es tu satisfacción?',
      least: step('Ninguna'),
      most: step('Mucha'),
    },
    recommend: {
      title: '¿Recomendarías esta tienda?',
      least: step('Seguro que no'),
      most: step('Seguro que sí'),
    },
    comment: '¿Quieres añadir algo?',
    send: 'Enviar',
    thanks: 'Gracias. Aún puedes cambiarlo.',
    change: 'Cambiar',
    away: 'Ahora no',
    problem: 'No guardado.',
    again: 'Reintentar',
  },
};
