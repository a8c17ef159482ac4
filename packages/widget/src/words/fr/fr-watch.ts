import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'watch'> = {
  watch: {
    whenBack: 'Me prévenir quand il revient',
    whenLess: 'Me prévenir si le prix baisse',
    which: 'Lequel\u00a0?',
    ask: 'Me prévenir',
    waitsBack: (what) =>
      what
        ? `Nous vous préviendrons dès le retour de ${what}.`
        : 'Nous vous préviendrons dès son retour.',
    waitsLess: (what, price) =>
      what
        ? `Nous vous préviendrons quand ${what} coûtera moins de ${price}.`
        : `Nous vous préviendrons quand le prix passera sous ${price}.`,
    stop: 'Arrêter',
    isBack: 'De nouveau disponible.',
    costsLess: 'Le prix a baissé.',
    already: 'La boutique en a de nouveau.',
    full: 'Vous attendez déjà beaucoup d’articles. Arrêtez-en un d’abord.',
    failed: 'Cela n’a pas fonctionné. Réessayez.',
  },
};
