import type { FamilyWords } from '../words.ts';

/** Words for saying something about an agent, in Italian. */
export const words: FamilyWords<'feedback'> = {
  feedback: {
    offer: (name) => `Di’ qualcosa su ${name}`,
    offerSeveral: 'Di’ qualcosa su chi ti ha assistito',
    about: 'Di chi si tratta?',
    what: 'Di che cosa si tratta?',
    praise: 'Qualcosa è andato bene',
    complaint: 'Qualcosa non è andato bene',
    good: 'Che cosa è andato bene? Puoi lasciare vuoto.',
    wrong: 'Che cosa è successo?',
    praiseIsRead: (name) => `Lo leggono ${name} e la direzione del negozio.`,
    complaintIsRead: (name) =>
      `Lo legge la direzione del negozio. ${name} non lo legge, a meno che il negozio non sia suo.`,
    send: 'Invia',
    close: 'Non ora',
    needed: 'Scrivi in poche parole che cosa è successo.',
    failed: 'Non inviato. Riprova.',
    enough: (name) => `Questa chat non accetta altri commenti su ${name}.`,
    thanks: 'Grazie.',
    done: 'Chiudi',
  },
};
