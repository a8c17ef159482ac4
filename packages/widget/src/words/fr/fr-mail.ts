import type { FamilyWords } from '../words.ts';

/** Words of going on by e-mail, in French. */
export const words: FamilyWords<'mail'> = {
  mail: {
    title: 'Continuer par e-mail',
    away: 'Nous répondons aussi par e-mail. À quelle adresse\u00a0?',
    offer: 'Continuer par e-mail',
    field: 'Adresse e-mail',
    leave: 'Envoyer le code',
    note: 'Vous recevez un e-mail avec un code. Ensuite, seulement les réponses que vous n’avez pas vues ici.',
    sent: (email) =>
      `Un code est en route vers ${email}. Saisissez-le ici, ou suivez le lien de l’e-mail.`,
    code: 'Code reçu',
    confirm: 'Confirmer',
    other: 'Une autre adresse',
    on: (email) => `En votre absence, les réponses vont à ${email}.`,
    transcript: 'Recevoir la discussion',
    onItsWay: 'Elle est en route.',
    turnOff: 'Désactiver',
    undeliverable: (email) => `Rien n’arrive à ${email}. Avez-vous une autre adresse\u00a0?`,
    notAnAddress: 'Ce n’est pas une adresse e-mail.',
    wrong: 'Ce n’est pas le bon code, ou il n’est plus valable.',
    tooOften: 'Beaucoup d’essais. Réessayez plus tard.',
    failed: 'Cela n’a pas abouti. Réessayez.',
    close: 'Pas maintenant',
  },
};
