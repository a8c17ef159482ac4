import { counting } from '../language/counting.ts';
import type { PracticeWords } from './words.ts';

const count = counting('de');

export const words: PracticeWords = {
  practice: 'Übung',
  back: 'Zurück zu den Übungen',
  about:
    'Eine simulierte Kundin schreibt Ihnen in einem eigenen Bereich, mit den Produkten, Notizen und Textbausteinen Ihres Shops. Echte Kundschaft, Warteschlangen und Zahlen bleiben unberührt, und nach einem Tag ist alles gelöscht. Ihre echten Gespräche klingeln währenddessen weiter.',
  notOpened: (why) => `Die Übung ließ sich nicht öffnen. ${why} Versuchen Sie es noch einmal.`,
  shoppers: 'Kundinnen zum Üben',
  practise: 'Üben',
  practiseTitle: (title) => `Üben: ${title}`,
  soFar: 'Bisher',
  scripts: {
    'gift-sweater': {
      title: 'Ein Pullover als Geschenk',
      about:
        'Sucht ein Geschenk für ihren Bruder, kennt seine Größe ungefähr und lässt sich gern beraten.',
    },
    'size-question': {
      title: 'Welche Größe passt',
      about:
        'Hat etwas im Warenkorb, schwankt zwischen zwei Größen und entscheidet sich, wenn sie die Maße sieht.',
    },
    'itchy-wool': {
      title: 'Wolle, die kratzt (deutsch)',
      about:
        'Hat empfindliche Haut, hatte schon Pech mit Wolle und möchte wissen, woraus das Teil besteht.',
    },
    'code-refused': {
      title: 'Ein Code, der nicht gilt',
      about:
        'Ihr Rabattcode ist abgelaufen, sie hatte damit gerechnet und bittet um etwas anderes.',
    },
    'gift-arabic': {
      title: 'Ein Geschenk für ihre Mutter (arabisch)',
      about:
        'Schreibt Arabisch, von rechts nach links, mit englischen Namen darin. Herzlich und gründlich.',
    },
    'parcel-late': {
      title: 'Wo bleibt mein Paket',
      about:
        'Hat für eine Hochzeit am Samstag bestellt. Eher besorgt als verärgert; kommt nach einer Weile wieder.',
    },
    impatient: {
      title: 'Unhöflich und in Eile',
      about:
        'Kurz angebunden, laut und in Eile. Geht schnell wieder und wird sanfter, wenn jemand freundlich bleibt.',
    },
  },

  inPractice: 'Übung.',
  notReal: 'Keine echte Kundin sieht oder merkt etwas davon.',
  cleared: 'Diese Übung ist schon gelöscht. Verlassen Sie sie und beginnen Sie eine neue.',
  gone: (title) => `${title}: Sie ist gegangen.`,
  reallyWaiting: (n) =>
    count(n, { one: 'Eine echte Kundin wartet', other: '# echte Kundinnen warten' }),
  another: 'Noch eine Kundin',
  leave: 'Übung verlassen',
  howItWent: 'Wie es lief',
  dismiss: 'Ausblenden',

  hereNow: 'Sie ist gerade da.',
  ended: {
    finished: 'Sie hat sich verabschiedet.',
    left: 'Sie hat aufgegeben und ist gegangen.',
    closed: 'Das Gespräch wurde geschlossen.',
    stopped: 'Die Übung wurde beendet.',
    failed: 'Sie konnte den Chat nicht öffnen. Versuchen Sie es noch einmal.',
  },
  firstAnswer: 'Erste Antwort',
  noAnswer: 'Keine Antwort von Ihnen',
  sheWaited: 'Sie hat gewartet',
  forNothing: 'gar nicht',
  waited: {
    answer: (span) => `${span} auf eine Antwort`,
    suggestion: (span) => `${span} auf einen Vorschlag`,
    proposal: (span) => `${span} auf eine Änderung ihres Warenkorbs`,
    size_card: (span) => `${span} auf die Größentabelle`,
    fabric_card: (span) => `${span} auf Angaben zum Material`,
    colour_card: (span) => `${span} auf farbgetreue Fotos`,
  },
  inVain: (waited) => `${waited}, vergeblich`,
  askedMore: (waited, n) =>
    count(n, {
      one: `${waited}, und noch einmal nachgefragt`,
      other: `${waited}, und noch #-mal nachgefragt`,
    }),
  seconds: (n) => `${n} Sek.`,
  minutes: (n) => `${n} Min.`,
  minutesSeconds: (minutes, seconds) => `${minutes} Min. ${seconds} Sek.`,
  goalsOf: (title) => `Ziele von „${title}“`,
  goals: {
    answer: 'Ihr antworten',
    suggestion: 'Produkte vorschlagen',
    proposal: 'Eine Änderung ihres Warenkorbs vorschlagen',
    size_card: 'Die Größentabelle senden',
    fabric_card: 'Angaben zum Material senden',
    colour_card: 'Farbgetreue Fotos senden',
    added: 'Sie legt einen Vorschlag in den Warenkorb',
    accepted: 'Sie nimmt den Änderungsvorschlag an',
  },
  done: ': geschafft',
  notDone: ': diesmal nicht',
};
