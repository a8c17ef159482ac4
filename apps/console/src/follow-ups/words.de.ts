import type { FollowUpWords } from './words.ts';

export const words: FollowUpWords = {
  followUps: 'Wiedervorlagen',
  pageHint:
    'Was der Shop der Kundschaft noch schuldig ist. Jede Wiedervorlage meldet sich, wenn sie fällig ist.',
  which: 'Welche Wiedervorlagen',
  loading: 'Wiedervorlagen werden geladen',
  failed:
    'Die Wiedervorlagen konnten nicht geladen werden. Öffnen Sie die Seite gleich noch einmal.',
  showMore: 'Mehr anzeigen',
  lists: {
    mine: {
      name: 'Meine',
      none: 'Bei Ihnen ist nichts offen. Neben einem Gespräch können Sie eine Wiedervorlage anlegen.',
    },
    overdue: { name: 'Überfällig', none: 'Nichts ist überfällig.' },
    all: { name: 'Alle', none: 'Nichts ist offen.' },
    settled: { name: 'Erledigt', none: 'Noch ist nichts erledigt.' },
  },

  kinds: {
    reminder: 'Erinnerung',
    low_rating: 'Schlechte Bewertung',
    promise: 'Antwort zugesagt',
    call_back: 'Sie anrufen',
    appointment: 'Für sie im Chat sein',
  },
  titled: (kind, own) => `${kind}: ${own}`,
  ease: (step) => `Einfachheit ${step} von 5`,
  satisfaction: (step) => `Zufriedenheit ${step} von 5`,
  betterNow: (steps) => `Sie bewertet inzwischen besser. ${steps}`,

  todayAt: (time) => `heute, ${time}`,
  yesterdayAt: (time) => `gestern, ${time}`,
  tomorrowAt: (time) => `morgen, ${time}`,
  dayAt: (day, time) => `${day}, ${time}`,
  broken: (when) => `Zusage nicht gehalten, war fällig: ${when}`,
  notAnswered: (when) => `Nicht beantwortet, Wunsch war: ${when}`,
  askedFor: (when) => `Wunsch: ${when}`,
  overdueSince: (when) => `Überfällig seit ${when}`,
  due: (when) => `Fällig ${when}`,
  doneBy: (who, when) => (who ? `Erledigt von ${who}, ${when}` : `Erledigt, ${when}`),
  keptBy: (who, when) => (who ? `Gehalten von ${who}, ${when}` : `Gehalten, ${when}`),
  keptLateBy: (who, when) =>
    who ? `Verspätet gehalten von ${who}, ${when}` : `Verspätet gehalten, ${when}`,
  droppedBy: (who, when) => (who ? `Hinfällig laut ${who}, ${when}` : `Hinfällig, ${when}`),

  inAnHour: 'In einer Stunde',
  thisEvening: 'Heute um 18 Uhr',
  tomorrow: 'Morgen um 9 Uhr',
  inAWeek: 'In einer Woche um 9 Uhr',

  refusals: {
    closed: 'Das Gespräch ist geschlossen. Öffnen Sie es zuerst wieder.',
    stale: 'Jemand im Team hat sie inzwischen geändert. Sehen Sie sie noch einmal an.',
    invalid: 'Wählen Sie eine Zeit, die innerhalb eines Jahres vor Ihnen liegt.',
    not_found: 'Sie ist nicht mehr da, oder die zuständige Person hat das Team verlassen.',
    other:
      'Nicht gespeichert. Was Sie geschrieben haben, ist noch da; versuchen Sie es gleich noch einmal.',
  },
  noTime: 'Wählen Sie einen Tag und eine Uhrzeit.',

  whoeverFirst: 'wer zuerst Zeit hat',
  you: 'Sie',
  done: 'Erledigt',
  doneOf: (title) => `Erledigt: ${title}`,
  change: 'Ändern',
  changeOf: (title) => `Ändern: ${title}`,
  drop: 'Hinfällig',
  dropOf: (title) => `Hinfällig: ${title}`,
  reopen: 'Wieder öffnen',
  reopenOf: (title) => `Wieder öffnen: ${title}`,
  confirm: 'Bestätigen',
  confirmOf: (title) => `Bestätigen: ${title}`,
  decline: 'Ablehnen',
  declineOf: (title) => `Ablehnen: ${title}`,
  offer: 'Andere Zeiten',
  offerOf: (title) => `Andere Zeiten: ${title}`,
  offerHint:
    'Die Kundin wählt im Chat eine davon; damit ist der Termin bestätigt. Bis dahin bleibt alles, wie es ist.',
  offerTime: (n) => `${n}. Zeit`,
  addTime: 'Noch eine Zeit',
  sendTimes: 'Anbieten',
  offeredTill: (times) => `Angeboten: ${times}`,
  callOff: 'Absagen',
  callOffOf: (title) => `Absagen: ${title}`,
  noSuchTimes:
    'Wählen Sie Zeiten, die innerhalb eines Jahres vor Ihnen liegen und nicht schon vereinbart sind.',
  wasDone: 'Wiedervorlage erledigt',
  wasDropped: 'Wiedervorlage hinfällig',
  wasReopened: 'Wiedervorlage wieder offen',
  wasChanged: 'Wiedervorlage geändert',

  what: 'Was zu tun ist',
  whatExample: 'Fragen, ob der Pullover passt',
  when: 'Wann',
  who: 'Wer sich kümmert',
  whoeverFirstChoice: 'Wer zuerst Zeit hat',
  youNamed: (name) => `${name} (Sie)`,
  save: 'Speichern',
  cancel: 'Abbrechen',

  add: 'Wiedervorlage anlegen',
  added: 'Neue Wiedervorlage',
  none: 'Für sie ist nichts offen.',
  showSettled: (n) => `Erledigte anzeigen (${n})`,
  hideSettled: 'Erledigte ausblenden',

  dueNow: 'Jetzt fällig für {name}',
  open: 'Öffnen',
  dismiss: 'Erinnerung ausblenden',

  promiseTitle: 'Antwort zusagen',
  promiseHint:
    'Die Kundin liest, bis wann. Sie werden vorher erinnert, und jede Nachricht aus dem Team löst die Zusage ein.',
  promiseTimes: {
    hour: 'In einer Stunde',
    closing: 'Bevor wir schließen',
    opening: 'Wenn wir wieder geöffnet haben',
  },
  loadingHours: 'Öffnungszeiten werden geladen',
  otherTime: 'Oder eine andere Zeit (Ihre Ortszeit)',
  promise: 'Zusagen',
  atStore: (store) => `${store} im Shop.`,
  whereSheIs: (shopper) => `${shopper} bei ihr.`,
  atStoreAndHers: (store, shopper) => `${store} im Shop, ${shopper} bei ihr.`,
};
