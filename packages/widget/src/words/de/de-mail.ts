import type { FamilyWords } from '../words.ts';

/** Words of going on by e-mail, in German. */
export const words: FamilyWords<'mail'> = {
  mail: {
    title: 'Per E-Mail weiter',
    away: 'Wir antworten auch per E-Mail. Wohin dürfen wir schreiben?',
    offer: 'Per E-Mail weiter',
    field: 'E-Mail-Adresse',
    leave: 'Code senden',
    note: 'Sie erhalten eine Mail mit einem Code. Danach kommen nur Antworten, die Sie hier nicht sehen.',
    sent: (email) =>
      `Ein Code ist unterwegs an ${email}. Geben Sie ihn hier ein oder folgen Sie dem Link in der Mail.`,
    code: 'Code aus der Mail',
    confirm: 'Bestätigen',
    other: 'Andere Adresse',
    on: (email) => `Antworten gehen an ${email}, wenn Sie nicht da sind.`,
    transcript: 'Chat mailen',
    onItsWay: 'Er ist unterwegs.',
    turnOff: 'Ausschalten',
    undeliverable: (email) => `An ${email} kommt nichts an. Haben Sie eine andere Adresse?`,
    notAnAddress: 'Das ist keine E-Mail-Adresse.',
    wrong: 'Das ist nicht der Code, oder er gilt nicht mehr.',
    tooOften: 'Das war oft. Versuchen Sie es später noch einmal.',
    failed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
    close: 'Jetzt nicht',
  },
};
