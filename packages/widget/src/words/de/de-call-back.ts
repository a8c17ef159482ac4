import type { FamilyWords } from '../words.ts';

/** Words of asking for a call or an appointment, in German. */
export const words: FamilyWords<'callBack'> = {
  callBack: {
    title: 'Wann dürfen wir für Sie da sein?',
    offer: 'Um Rückruf bitten',
    another: 'Um eine andere Zeit bitten',
    how: 'Wie',
    byPhone: 'Am Telefon',
    inChat: 'Hier im Chat',
    phone: 'Telefonnummer',
    day: 'Tag',
    time: 'Uhrzeit',
    note: 'Alle Zeiten in Ihrer Ortszeit.',
    ask: 'Um diese Zeit bitten',
    none: 'Gerade ist keine Zeit frei.',
    notAPhone: 'Das ist keine Telefonnummer.',
    gone: 'Diese Zeit wurde gerade vergeben. Wählen Sie eine andere.',
    failed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
    confirmed: (when) => `Bestätigt: ${when}`,
    calendar: 'In den Kalender',
    entry: (store) => `Termin mit ${store}`,
    close: 'Jetzt nicht',
    suits: 'Passt Ihnen eine dieser Zeiten?',
    noneOfThese: 'Keine davon',
  },
};
