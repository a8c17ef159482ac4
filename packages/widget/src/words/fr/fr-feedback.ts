import type { FamilyWords } from '../words.ts';

/** Words for saying something about an agent, in French. */
export const words: FamilyWords<'feedback'> = {
  feedback: {
    offer: (name) => `Donner un avis sur ${name}`,
    offerSeveral: 'Donner un avis sur l’équipe',
    about: 'De qui s’agit-il\u00a0?',
    what: 'De quoi s’agit-il\u00a0?',
    praise: 'Quelque chose m’a plu',
    complaint: 'Quelque chose ne m’a pas plu',
    good: 'Qu’est-ce qui vous a plu\u00a0? Vous pouvez laisser ce champ vide.',
    wrong: 'Que s’est-il passé\u00a0?',
    praiseIsRead: (name) => `${name} le lit, la direction de la boutique aussi.`,
    complaintIsRead: (name) =>
      `La direction de la boutique le lit. ${name} ne le lit pas, sauf si la boutique lui appartient.`,
    send: 'Envoyer',
    close: 'Pas maintenant',
    needed: 'Dites en quelques mots ce qui s’est passé.',
    failed: 'Non envoyé. Veuillez réessayer.',
    enough: (name) => `Ce chat n’accepte pas d’autres avis sur ${name}.`,
    thanks: 'Merci.',
    done: 'Fermer',
  },
};
