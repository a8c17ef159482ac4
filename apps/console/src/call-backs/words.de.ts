import { counting } from '../language/counting.ts';
import type { CallBackWords } from './words.ts';

const count = counting('de');

export const words: CallBackWords = {
  title: 'Rückrufe und Termine',
  unread: 'Die Einstellungen konnten nicht geladen werden. Öffnen Sie die Seite noch einmal.',
  offer: 'Die Kundschaft darf um einen Rückruf oder einen Termin im Chat bitten',
  offerHint:
    'Zur Wahl stehen freie Zeiten innerhalb der Öffnungszeiten oben. Ihr Team bestätigt jede Anfrage oder lehnt sie ab und wird vorher erinnert.',
  length: 'Dauer eines Rückrufs',
  minutes: (n) => count(n, { one: '# Minute', other: '# Minuten' }),
  fields: {
    noticeHours: 'Stunden Vorlauf bis zur ersten freien Zeit',
    daysAhead: 'Tage im Voraus',
    atOnce: 'Rückrufe zur selben Zeit',
  },
  wrongNumber: (field, from, to) => `${field}: eine ganze Zahl von ${from} bis ${to}.`,
  save: 'Rückrufe und Termine speichern',
};
