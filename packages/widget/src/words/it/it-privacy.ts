import type { FamilyWords } from '../words.ts';

/** Words of what she may do with her data, in Italian. */
export const words: FamilyWords<'privacy'> = {
  privacy: {
    title: 'I tuoi dati',
    copy: 'Ricevi una copia',
    copied: 'La tua copia è stata salvata in un file.',
    erase: 'Cancellali',
    sure: 'Questo cancella le tue conversazioni e tutto ciò che questa chat sa di te. Non si può annullare.',
    eraseAll: 'Cancella tutto',
    keep: 'Conservali',
    tooMuch: 'È troppo per la chat. Chiedi la tua copia al negozio.',
    problem: 'Non ha funzionato. Riprova tra un momento.',
    gone: 'È tutto cancellato. Se torni, ricominci da capo.',
  },
};
