import { counting } from '../language/counting.ts';
import type { CallBackWords } from './words.ts';

const count = counting('de');

export const words: CallBackWords = {
  title: 'Rückrufe und Termine',
  unread: 'Was eingestellt ist, konnte nicht gelesen werden. Öffnen Sie die Seite noch einmal.',
  offer: 'Die Kundschaft darf um einen Rückruf oder um jemanden im Chat bitten',
  offerHint:
    'Sie wählt aus freien Zeiten innerhalb der Öffnungszeiten oben. Sie bestätigen jede Anfrage oder lehnen sie ab und werden vorher erinnert.',
  length: 'Länge eines Anrufs',
  minutes: (n) => count(n, { one: '# Minute', other: '# Minuten' }),
  fields: {
    noticeHours: 'Stunden Vorlauf bis zur ersten freien Zeit',
    daysAhead: 'Tage im Voraus',
    atOnce: 'Anrufe zur selben Zeit',
  },
  wrongNumber: (field, from, to) => `${field}: eine ganze Zahl von ${from} bis ${to}.`,
  save: 'Rückrufe und Termine speichern',
};
