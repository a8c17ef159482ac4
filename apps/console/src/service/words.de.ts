import type { ServiceWords } from './words.ts';

export const words: ServiceWords = {
  loading: 'Zahlen werden geladen',
  failed: 'Die Zahlen konnten nicht geladen werden.',

  figures: {
    conversations: {
      name: 'Gespräche',
      counts: 'Gespräche, in denen die Kundin in diesen Tagen zum ersten Mal geschrieben hat.',
    },
    answered: { name: 'Beantwortet', counts: 'Jemand hat geantwortet, wann auch immer.' },
    waiting: { name: 'Wartend', counts: 'Offen, und noch hat niemand geantwortet.' },
    missed: { name: 'Verpasst', counts: 'Ohne Antwort geschlossen.' },
    unanswered: { name: 'Unbeantwortet', counts: 'Wartend oder verpasst.' },
    closed: { name: 'Gelöst', counts: 'Beantwortet und geschlossen.' },
    kept: {
      name: 'Rechtzeitig',
      counts: 'In der Zeit beantwortet, die Ihre Öffnungszeiten zusagen.',
    },
    late: {
      name: 'Zu spät',
      counts: 'Nach dieser Zeit beantwortet, auch danach noch unbeantwortet oder verpasst.',
    },
  },
  countAndShare: (n, share) => `${n} (${share})`,
  volumeCounts:
    'Gespräche, in denen die Kundin in diesen Tagen zum ersten Mal geschrieben hat. Verpasst: ohne Antwort geschlossen.',
  firstResponse: 'Erste Antwort',
  firstResponseCounts:
    'Von den ersten Worten der Kundin bis zur ersten Antwort, wo es eine gab. Median; bei neun von zehn dauerte es höchstens so lange wie die zweite Zahl.',
  resolution: 'Lösung',
  resolutionCounts:
    'Von den ersten Worten der Kundin bis zum Schließen, wo beantwortet und geschlossen wurde.',
  median: (name) => `${name}, Median: `,
  nineOfTen: (time) => `Neun von zehn innerhalb von ${time}`,
  inOpenHours: 'In Ihren Öffnungszeiten',
  promiseKept: 'Zusage gehalten',
  promiseCounts:
    'Die Zusage steht auf der Seite „Öffnungszeiten“. Zu spät ist, was danach beantwortet wurde, auch danach noch unbeantwortet ist oder verpasst wurde.',
  heat: 'Wann zuerst geschrieben wurde',

  seconds: (n) => `${n} Sek.`,
  twoUnits: (large, small) => `${large} ${small}`,
  percent: (n) => `${n}\u00a0%`,

  notAnswered: 'Nicht beantwortet',
  answeredAfter: (time) => `Beantwortet nach ${time}`,
  notAnsweredClosed: (closed) => `Nicht beantwortet, geschlossen nach ${closed}`,
  answeredClosed: (answered, closed) => `Beantwortet nach ${answered}, geschlossen nach ${closed}`,
};
