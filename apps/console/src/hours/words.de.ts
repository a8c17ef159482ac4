import type { HoursProblem } from '@aisle/protocol';
import { dayName } from './week-days.ts';
import type { HoursWords } from './words.ts';

const problem = (found: HoursProblem): string => {
  switch (found.kind) {
    case 'zone':
      return `Es gibt keine Zeitzone „${found.timeZone}“. Wählen Sie eine wie Europe/Berlin.`;
    case 'time_missing':
      return `${dayName(found.day)}: Es fehlt eine Uhrzeit.`;
    case 'empty':
      return `${dayName(found.day)}: ${found.interval} beginnt und endet zur selben Zeit. Ein ganzer Tag ist 00:00–24:00.`;
    case 'overlap':
      return `${dayName(found.day)}: ${found.first} und ${found.second} überschneiden sich.`;
    case 'night':
      return `Die Nacht von ${dayName(found.day)}, ${found.first}, reicht in ${dayName(found.next)}, ${found.second}, hinein.`;
    case 'no_day':
      return 'Ein besonderer Tag hat noch kein Datum.';
    case 'no_date':
      return `${found.date} gibt es im Kalender nicht.`;
    case 'twice':
      return `${dayName(found.date)} ist zweimal eingetragen.`;
    case 'never':
      return 'In diesen Zeiten ist nie geöffnet. Geben Sie mindestens einem Tag eine Zeit.';
  }
};

export const words: HoursWords = {
  hours: 'Öffnungszeiten',
  about:
    'Wann jemand antwortet. Außerhalb davon werden keine Gespräche zugeteilt; wer gerade mit einer Kundin spricht, kann bei ihr bleiben.',
  loading: 'Öffnungszeiten werden geladen',
  failed: (why) => `Die Öffnungszeiten konnten nicht geladen werden. ${why}`,
  tryAgain: 'Erneut versuchen',
  save: 'Öffnungszeiten speichern',
  anotherLook: 'Einige Zeiten stimmen noch nicht.',
  problem,

  somebodyAnswers: 'Jemand antwortet',
  atAnyHour: 'Jederzeit',
  inTheseHours: 'Zu diesen Zeiten',
  teams: 'Teams',
  teamsHint:
    'Ein Team kann eigene Zeiten haben. Sie gelten für die Gespräche in seiner Warteschlange.',
  teamHasOwn: '{team} hat eigene Zeiten',

  timeZone: 'Zeitzone',
  timeZoneHint: 'Wo Sie arbeiten. Tippen Sie den Anfang einer Stadt und wählen Sie aus.',
  week: 'Die Woche',
  weekHint:
    'Liegt das Ende vor dem Anfang, zählt es zum nächsten Tag: 20:00–02:00 ist eine Nacht, 00:00–00:00 der ganze Tag.',
  likeMonday: 'Zeiten von Montag für Montag bis Freitag',
  closed: 'Geschlossen',
  openFrom: (day, place) => `${day}, geöffnet ab, ${place}`,
  openUntil: (day, place) => `${day}, bis, ${place}`,
  removeHours: (day, place) => `Zeit ${place} entfernen: ${day}`,
  addHoursTo: (day) => `Zeit hinzufügen: ${day}`,
  addHours: 'Zeit hinzufügen',
  dates: 'Besondere Tage',
  datesHint:
    'Feiertage, Inventur, ein langer Samstag vor Weihnachten. Den Namen liest die Kundschaft an dem Tag.',
  theStore: 'Shop',
  dateOf: (place, whose) => `Besonderer Tag ${place}, ${whose}`,
  dateNameOf: (place, whose) => `Name des besonderen Tags ${place}, ${whose}`,
  someDate: 'Erster Weihnachtstag',
  removeDate: (place, whose) => `Besonderen Tag ${place} entfernen, ${whose}`,
  remove: 'Entfernen',
  theDate: (place) => `besonderer Tag ${place}`,
  addDate: 'Tag hinzufügen',

  seen: 'Was eine Kundin jetzt sieht',
  somebodyIn: 'Jemand in',
  cities: {
    'Asia/Tokyo': 'Tokio',
    'Australia/Sydney': 'Sydney',
    'Asia/Dubai': 'Dubai',
    'Europe/Berlin': 'Berlin',
    'Europe/London': 'London',
    'America/New_York': 'New\u00a0York',
    'America/Los_Angeles': 'Los\u00a0Angeles',
  },
  thereItIs: (time) => `Dort ist es ${time}.`,
  nothingYet: 'Noch nichts: Die Zeiten unten stimmen noch nicht.',
  noChat: 'Keinen Chat.',
  openNow: 'Geöffnet: Sie sieht, wer antwortet und wie schnell.',
  closedFor: (what) => `${what}: heute geschlossen.`,
  neverBack: 'Geschlossen, auch im kommenden Jahr nie geöffnet.',
  back: {
    today: (time) => `Wieder da um ${time}.`,
    tomorrow: (time) => `Wieder da morgen um ${time}.`,
    onDay: (day, time) => `Wieder da am ${day} um ${time}.`,
  },

  outside: 'Außerhalb dieser Zeiten',
  outsideWays: {
    tell: {
      name: 'Sagen, wann wieder jemand da ist',
      words:
        'In der Zeit und Sprache der Kundin; sie kann schreiben und bekommt dann ihre Antwort.',
    },
    hide: {
      name: 'Keinen Chat anzeigen',
      words:
        'Der Startknopf fehlt. Dazu muss „?store=“ im Snippet stehen (Seite „Einbau“); es dauert bis zu fünf Minuten.',
    },
  },
  promise: 'Zusage',
  promiseHint:
    'Wie lange eine Kundin höchstens auf Antwort wartet. Der Posteingang zeigt, was fällig ist, und warnt, bevor eine Zusage gebrochen wird.',
  within: 'Antwort spätestens nach (Stunden)',
  counted: 'Wie gezählt wird',
  countedWays: {
    always: { name: 'Rund um die Uhr', words: 'Nächte und Feiertage zählen mit.' },
    business: {
      name: 'In den Öffnungszeiten',
      words: 'Solange geschlossen ist, läuft die Zeit nicht.',
    },
  },
};
