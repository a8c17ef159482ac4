import type { FamilyWords } from '../words.ts';

/** Words of bundles, in French. */
export const words: FamilyWords<'bundle'> = {
  bundle: {
    offered: (name) => `Un ensemble pour vous\u00a0: ${name}`,
    total: 'En tout',
    addAll: (n) => (n < 2 ? 'Ajouter au panier' : `Ajouter les ${n} au panier`),
    addRest: (n) => (n < 2 ? 'Ajouter l’autre' : `Ajouter les ${n} autres`),
    again: 'Ajouter encore',
    adding: 'Ajout en cours',
    soldOut: 'Épuisé',
    onlyLeft: (n, of) => `Plus que ${n} sur ${of}`,
    notSold: 'N’est plus vendu',
    limit: 'Votre panier contient le maximum permis',
    notAdded: 'Non ajouté',
    was: 'avant',
    inCart: 'Dans votre panier',
    allIn: 'Tout est dans votre panier.',
    someIn: (n, of) => `${n} sur ${of} dans votre panier.`,
    noneIn: 'La boutique n’en a plus. Votre panier n’a pas changé.',
    priceNow: 'Un prix a changé. Regardez-le, puis ajoutez à nouveau.',
    signIn: 'Connectez-vous d’abord à la boutique, puis réessayez.',
    busy: 'La boutique est très occupée. Réessayez dans un instant.',
    network: 'La boutique n’a pas répondu. Votre panier n’a pas changé.',
    shopError: 'La boutique n’a pas pu les ajouter. Votre panier n’a pas changé.',
    unsupported: 'Ajoutez-les depuis leurs pages.',
    unknown: 'La boutique n’a pas répondu. Regardez votre panier avant de réessayer.',
    added: (name, n, of) =>
      n === of
        ? `Vous avez ajouté ${name} au panier`
        : `Vous avez ajouté ${n} sur ${of} de ${name} au panier`,
  },
};
