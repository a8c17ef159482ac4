import type { FamilyWords } from '../words.ts';

/** Words of asking for a call or an appointment, in Italian. */
export const words: FamilyWords<'callBack'> = {
  callBack: {
    title: 'Quando possiamo esserci per te?',
    offer: 'Chiedi una chiamata',
    another: 'Chiedi un altro orario',
    how: 'Come',
    byPhone: 'Al telefono',
    inChat: 'Qui in chat',
    phone: 'Numero di telefono',
    day: 'Giorno',
    time: 'Ora',
    note: 'Gli orari sono quelli del tuo orologio.',
    ask: 'Chiedi questo orario',
    none: 'Al momento non ci sono orari liberi.',
    notAPhone: 'Questo non è un numero di telefono.',
    gone: 'Questo orario è stato appena preso. Scegline un altro.',
    failed: 'Non è andata. Riprova.',
    confirmed: (when) => `Confermato: ${when}`,
    calendar: 'Aggiungi al calendario',
    entry: (store) => `Appuntamento con ${store}`,
    close: 'Non ora',
    suits: 'Uno di questi orari ti va bene?',
    noneOfThese: 'Nessuno',
  },
};
