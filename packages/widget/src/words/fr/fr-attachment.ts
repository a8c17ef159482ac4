import type { FamilyWords } from '../words.ts';

/** Words of photos and files, in French. */
export const words: FamilyWords<'attachment'> = {
  attachment: {
    attach: 'Joindre une photo ou un fichier',
    allowed: 'Photos, PDF, TXT ou MP4, 10\u00a0Mo au plus',
    drop: 'Déposez pour envoyer',
    onTheWay: 'Fichiers en cours d’envoi',
    waiting: 'En attente de la connexion',
    cancel: (name) => `Annuler\u00a0: ${name}`,
    retry: 'Réessayer',
    remove: (name) => `Retirer\u00a0: ${name}`,
    file: 'Un fichier',
    photo: 'Image',
    open: (name) => `Photo\u00a0: ${name}. Ouvrir`,
    download: (name) => `Télécharger ${name}`,
    gone: 'Impossible de l’afficher pour le moment.',
    tooLarge: 'Trop lourd\u00a0: 10\u00a0Mo au plus.',
    unsupported: 'Ce type de fichier ne peut pas être envoyé.',
    damaged: 'Vide, abîmé ou illisible.',
    tooMany: 'Dix fichiers par heure. Réessayez plus tard.',
    notSent: 'Non envoyé.',
    close: 'Fermer la photo',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
  },
};
