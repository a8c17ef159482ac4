import type { FamilyWords } from '../words.ts';

/** Words of going on by e-mail, in Swedish. */
export const words: FamilyWords<'mail'> = {
  mail: {
    title: 'Fortsätt via e-post',
    away: 'Vi svarar också via e-post. Vart ska vi skriva?',
    offer: 'Fortsätt via e-post',
    field: 'E-post',
    leave: 'Skicka kod',
    note: 'Du får ett mejl med en kod. Sedan kommer bara svar som du inte ser här.',
    sent: (email) => `En kod är på väg till ${email}. Skriv in den här eller följ länken i mejlet.`,
    code: 'Kod',
    confirm: 'Bekräfta',
    other: 'En annan adress',
    on: (email) => `Svar går till ${email} när du är borta.`,
    transcript: 'Mejla mig chatten',
    onItsWay: 'Den är på väg.',
    turnOff: 'Stäng av',
    undeliverable: (email) => `Inget kommer fram till ${email}. Finns det en annan adress?`,
    notAnAddress: 'Det här är ingen e-postadress.',
    wrong: 'Det här är inte koden, eller så gäller den inte längre.',
    tooOften: 'Det var ofta. Försök igen senare.',
    failed: 'Det gick inte fram. Försök igen.',
    close: 'Inte nu',
  },
};
