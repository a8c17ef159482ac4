import type { FamilyWords } from '../words.ts';

/** Words of the cards that lead to the till, in French. */
export const words: FamilyWords<'guide'> = {
  guide: {
    places: {
      cart: 'Votre panier',
      size_guide: 'Le guide des tailles',
      code: 'Le champ pour les codes',
      checkout: 'Le paiement',
    },
    showMe: 'Me montrer',
    again: 'Me montrer encore',
    noThanks: 'Non merci',
    shown: 'C’est entouré sur la page.',
    missing: 'Ce n’est pas sur cette page.',
    openPage: 'Ouvrir la page',
    notShown: 'Très bien.',
    toCheckout: 'Passer au paiement',
    pieces: (n) => (n < 2 ? `${n} article` : `${n} articles`),
    subtotal: (price) => `Sous-total ${price}`,
    onPhone: 'Continuer sur téléphone',
    scan: 'Scannez-le avec votre téléphone. Il y ouvre cette discussion et votre panier, une fois, dans la demi-heure.',
    link: 'Lien pour votre téléphone',
    linkOver: 'Le code a expiré. Demandez-en un nouveau.',
    copy: 'Copier le lien',
    copied: 'Copié',
    noLink: 'Cela n’a pas marché. Réessayez dans un instant.',
  },
};
