import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'watch'> = {
  watch: {
    whenBack: 'Avísame cuando vuelva',
    whenLess: 'Avísame cuando baje de precio',
    which: '¿Cuál?',
    ask: 'Avísame',
    waitsBack: (what) =>
      what ? `Te avisaremos cuando vuelva ${what}.` : 'Te avisaremos cuando vuelva.',
    waitsLess: (what, price) =>
      what
        ? `Te avisaremos cuando ${what} cueste menos de ${price}.`
        : `Te avisaremos cuando cueste menos de ${price}.`,
    stop: 'Dejar de esperar',
    isBack: 'Ha vuelto.',
    costsLess: 'Ahora cuesta menos.',
    already: 'La tienda vuelve a tenerlo.',
    full: 'Ya esperas muchas cosas. Deja antes una de ellas.',
    failed: 'No ha funcionado. Inténtalo de nuevo.',
  },
};
