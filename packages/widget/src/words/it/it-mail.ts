import type { FamilyWords } from '../words.ts';

/** Words of going on by e-mail, in Italian. */
export const words: FamilyWords<'mail'> = {
  mail: {
    title: 'Continua per e-mail',
    away: 'Rispondiamo anche per e-mail. A quale indirizzo ti scriviamo?',
    offer: 'Continua per e-mail',
    field: 'Indirizzo e-mail',
    leave: 'Invia il codice',
    note: 'Riceverai una e-mail con un codice. Poi solo le risposte che non vedi qui.',
    sent: (email) => `Un codice è in arrivo a ${email}. Scrivilo qui, o apri il link nella e-mail.`,
    code: 'Codice della e-mail',
    confirm: 'Conferma',
    other: 'Un altro indirizzo',
    on: (email) => `Quando non ci sei le risposte vanno a ${email}.`,
    transcript: 'Mandami questa chat',
    onItsWay: 'È in arrivo.',
    turnOff: 'Disattiva',
    undeliverable: (email) => `A ${email} non arriva nulla. C’è un altro indirizzo?`,
    notAnAddress: 'Non è un indirizzo e-mail.',
    wrong: 'Non è quel codice, o non vale più.',
    tooOften: 'Troppe volte. Riprova più tardi.',
    failed: 'Non ha funzionato. Riprova.',
    close: 'Non ora',
  },
};
