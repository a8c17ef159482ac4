import { counting } from '../language/counting.ts';
import type { RatingsWords } from './words.ts';

const count = counting('de');

export const words: RatingsWords = {
  loading: 'Bewertungen werden geladen',
  failed: 'Die Bewertungen konnten nicht geladen werden.',
  nobodyAsked: 'In diesen Tagen wurde noch niemand gefragt. Die erste Antwort erscheint hier.',

  questions: {
    satisfaction: {
      name: 'Zufriedenheit (CSAT)',
      counts: 'Anteil von 4 und 5 an den Antworten auf „Wie zufrieden sind Sie?“, 1 bis 5.',
    },
    effort: {
      name: 'Aufwand (CES)',
      counts:
        'Durchschnitt der Antworten auf „Wie einfach war es?“, von 1, sehr schwierig, bis 5, sehr einfach.',
    },
    recommend: {
      name: 'Weiterempfehlung (NPS)',
      counts:
        'Anteil von 9 und 10 abzüglich des Anteils von 0 bis 6, in Punkten von hundert, bei „Würden Sie diesen Shop empfehlen?“. Einmal im Quartal gefragt.',
    },
  },
  answers: {
    satisfaction: (step, of) => `Zufrieden: ${step} von ${of}`,
    effort: (step, of) => `Einfach: ${step} von ${of}`,
    recommend: (step, of) => `Würde empfehlen: ${step} von ${of}`,
  },
  after: {
    satisfaction: (step, of) => `zufrieden: ${step} von ${of}`,
    effort: (step, of) => `einfach: ${step} von ${of}`,
    recommend: (step, of) => `würde empfehlen: ${step} von ${of}`,
  },
  ofFive: (mean) => `${mean} von 5`,
  nobodyWasAsked: 'Niemand wurde gefragt',
  answeredOf: (answered, asked, share) => `${answered} von ${asked} haben geantwortet (${share})`,
  byAnswer: (name) => `${name}, nach Antwort`,
  stepOf: (name, step) => `${name}, ${step}`,
  answersShown: (n) =>
    count(n, { one: ' Antwort. Gespräche anzeigen.', other: ' Antworten. Gespräche anzeigen.' }),
  noAnswerYet: 'Noch keine Antwort',
  herRating: 'Bewertung der Kundin',
  leftComment: 'Sie hat einen Kommentar hinterlassen',

  moments: {
    closed: 'Sobald das Gespräch geschlossen ist',
    ordered: 'Nach der Bestellung',
    delivered: 'Nach der Lieferung',
    never: 'Nie',
  },
  rules: 'Wann gefragt wird',
  rulesFailed: 'Die Einstellungen konnten nicht geladen werden. Öffnen Sie die Seite noch einmal.',
  help: 'Wie einfach es war und wie zufrieden die Kundin ist',
  recommend: 'Ob sie den Shop weiterempfehlen würde',
  rulesHint:
    'Gefragt wird im Chat, nur einmal und erst, nachdem jemand geantwortet hat. Bestellungen sind aus dem verbundenen Shop bekannt; Lieferungen, wo er sie meldet.',
  save: 'Zeitpunkte speichern',
  followUp: 'Eine schlechte Bewertung eröffnet eine Wiedervorlage',
  never: 'Nie',
  atOne: 'Bei 1 von 5',
  atMost: (step) => `Bei ${step} von 5 oder weniger`,
};
