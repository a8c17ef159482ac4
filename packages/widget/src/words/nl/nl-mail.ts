import type { FamilyWords } from '../words.ts';

/** Words of going on by e-mail, in Dutch. */
export const words: FamilyWords<'mail'> = {
  mail: {
    title: 'Verder per e-mail',
    away: 'We antwoorden ook per e-mail. Waar mogen we naartoe schrijven?',
    offer: 'Verder per e-mail',
    field: 'E-mailadres',
    leave: 'Code versturen',
    note: 'Je krijgt één mail met een code. Daarna komen alleen antwoorden die je hier niet ziet.',
    sent: (email) =>
      `Er is een code onderweg naar ${email}. Typ hem hier, of volg de link in de mail.`,
    code: 'Code uit de mail',
    confirm: 'Bevestigen',
    other: 'Een ander adres',
    on: (email) => `Antwoorden gaan naar ${email} als je er niet bent.`,
    transcript: 'Mail mij deze chat',
    onItsWay: 'Hij is onderweg.',
    turnOff: 'Uitzetten',
    undeliverable: (email) => `Op ${email} komt niets aan. Is er een ander adres?`,
    notAnAddress: 'Dit is geen e-mailadres.',
    wrong: 'Dit is niet de code, of hij geldt niet meer.',
    tooOften: 'Dat was vaak. Probeer het later opnieuw.',
    failed: 'Dat lukte niet. Probeer het opnieuw.',
    close: 'Nu niet',
  },
};
