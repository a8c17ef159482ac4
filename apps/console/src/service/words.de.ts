import type { ServiceWords } from './words.ts';

export const words: ServiceWords = {
  loading: 'Zahlen werden geladen',
  failed: 'Die Zahlen ließen sich nicht laden.',

  figures: {
    conversations: {
      name: 'Gespräche',
      counts: 'Die, in denen die Kundin in diesen Tagen zum ersten Mal geschrieben hat.',
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
      counts: 'Nach dieser Zeit beantwortet, trotz ihres Ablaufs nicht beantwortet oder verpasst.',
    },
  },
  countAndShare: (n, share) => `${n} (${share})`,
  volumeCounts:
    'Die, in denen die Kundin in diesen Tagen zum ersten Mal geschrieben hat. Verpasst: ohne Antwort geschlossen.',
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
    'Die Zusage ist die auf Ihrer Seite Öffnungszeiten. Zu spät ist, was danach beantwortet wurde, trotz ihres Ablaufs nicht beantwortet ist oder verpasst wurde.',
  heat: 'Wann zuerst geschrieben wurde',

  seconds: (n) => `${n} Sek.`,
  twoUnits: (large, small) => `${large} ${small}`,
  percent: (n) => `${n}\u00a0%`,

  notAnswered: 'Nicht beantwortet',
  answeredAfter: (time) => `Beantwortet nach ${time}`,
  notAnsweredClosed: (closed) => `Nicht beantwortet, geschlossen nach ${closed}`,
  answeredClosed: (answered, closed) => `Beantwortet nach ${answered}, geschlossen nach ${closed}`,
};
