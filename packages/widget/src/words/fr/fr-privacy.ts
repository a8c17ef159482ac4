import type { FamilyWords } from '../words.ts';

/** Words of what she may do with her data, in French. */
export const words: FamilyWords<'privacy'> = {
  privacy: {
    title: 'Vos données',
    copy: 'En recevoir une copie',
    copied: 'Votre copie a été enregistrée dans un fichier.',
    erase: 'Les effacer',
    sure: 'Cela efface vos discussions et tout ce que ce service sait de vous. C’est définitif.',
    eraseAll: 'Tout effacer',
    keep: 'Les garder',
    tooMuch: 'C’est trop pour cette fenêtre. Demandez votre copie à la boutique.',
    problem: 'Cela n’a pas marché. Réessayez dans un instant.',
    gone: 'Tout est effacé. Si vous revenez, vous repartez de zéro.',
  },
};
