import type { FamilyWords } from '../words.ts';

/** Words of photos and files, in Italian. */
export const words: FamilyWords<'attachment'> = {
  attachment: {
    attach: 'Aggiungi una foto o un file',
    allowed: 'Foto, PDF, TXT o MP4, al massimo 10 MB',
    drop: 'Rilascia per inviare',
    onTheWay: 'File in arrivo',
    waiting: 'In attesa della connessione',
    cancel: (name) => `Annulla: ${name}`,
    retry: 'Riprova',
    remove: (name) => `Rimuovi: ${name}`,
    file: 'Un file',
    photo: 'Foto',
    open: (name) => `Foto: ${name}. Apri`,
    download: (name) => `Scarica ${name}`,
    gone: 'Ora non si può mostrare.',
    tooLarge: 'Troppo grande: al massimo 10 MB.',
    unsupported: 'Questo tipo di file non si può inviare.',
    damaged: 'Vuoto, danneggiato o illeggibile.',
    tooMany: 'Dieci file all’ora. Riprova più tardi.',
    notSent: 'Non inviato.',
    close: 'Chiudi la foto',
    zoomIn: 'Ingrandisci',
    zoomOut: 'Rimpicciolisci',
  },
};
