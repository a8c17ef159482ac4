import type { FamilyWords } from '../words.ts';

/** Words of the gift card, in French. */
export const words: FamilyWords<'gift'> = {
  gift: {
    title: 'Un cadeau',
    ask: 'Parlez-nous-en, nous cherchons ce qui convient. Chaque champ peut rester vide.',
    recipient: 'Pour qui',
    recipientHint: 'Mon ami Paul',
    occasion: 'À quelle occasion',
    occasionHint: 'Anniversaire',
    sizes: 'Taille et carrure',
    sizesHint: 'M, ample. 184\u00a0cm, 82\u00a0kg',
    style: 'Ses goûts',
    styleHint: 'Sobre, couleurs foncées, pas de col roulé',
    budget: (currency) => `Budget en ${currency}`,
    date: 'À recevoir avant le',
    country: 'Pays',
    countryHint: 'Belgique',
    note: 'Un mot à joindre',
    wrap: 'Emballage cadeau',
    giftReceipt: 'Facture sans les prix',
    save: 'Enregistrer',
    saving: 'Enregistrement',
    saved: 'Enregistré. Nous le voyons maintenant.',
    failed: 'Non enregistré. Votre texte est toujours là\u00a0; réessayez.',
    badBudget: 'Écrivez un montant, par exemple 80.',
    badCountry: 'Écrivez un pays, par exemple Belgique.',
    badDate: 'Choisissez un jour à venir.',
    inTime: {
      yes: (days) => `Commandé maintenant, il arrive ${days}\u00a0: à temps.`,
      perhaps: (days) => `Commandé maintenant, il arrive ${days}\u00a0: à temps si tout va bien.`,
      no: (days) => `Commandé maintenant, il arrive ${days}\u00a0: trop tard pour ce jour.`,
    },
    arrives: (days) => `Commandé maintenant, il arrive ${days}.`,
    between: (from, to) => (from === to ? `le ${from}` : `entre le ${from} et le ${to}`),
  },
};
