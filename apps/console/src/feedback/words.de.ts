import type { FeedbackWords } from './words.ts';

export const words: FeedbackWords = {
  page: 'Rückmeldungen',
  pageHint:
    'Was die Kundschaft über Einzelne im Team sagt. Eine Beschwerde über sich selbst liest nur eine Inhaberin.',
  which: 'Welche Rückmeldungen',
  lists: {
    open: { name: 'Offene Beschwerden', none: 'Keine Beschwerde ist offen.' },
    praise: { name: 'Lob', none: 'Noch wurde niemand gelobt.' },
    all: {
      name: 'Alle',
      none: 'Noch gibt es keine Rückmeldung. Die Kundin kann im Chat etwas über die Person sagen, mit der sie schreibt.',
    },
  },
  whom: 'Über',
  anybody: 'Alle im Team',
  noneAbout: 'Über diese Person gibt es hier nichts.',
  loading: 'Rückmeldungen werden geladen',
  failed: (why) => `Die Rückmeldungen konnten nicht geladen werden. ${why}`,
  tryAgain: 'Erneut versuchen',
  more: 'Frühere anzeigen',

  kinds: { praise: 'Lob für {agent}', complaint: 'Beschwerde über {agent}' },
  from: 'Von {shopper}',
  noName: 'jemandem ohne Namen',
  wordless: 'Ohne Worte.',
  openConversation: 'Gespräch öffnen',
  settle: 'Erledigen',
  settleOf: (agent) => `Erledigen: Beschwerde über ${agent}`,
  outcome: 'Was getan wurde',
  outcomeExample: 'Angerufen und das Paket noch einmal geschickt',
  save: 'Erledigt',
  cancel: 'Abbrechen',
  nothingSaid: 'Schreiben Sie in einer Zeile, was getan wurde.',
  notSettled: (why) => `Nicht gespeichert. ${why}`,
  stale: 'Jemand im Team hat sie inzwischen geändert. Sehen Sie sie noch einmal an.',
  settledBy: (who, when) => `Erledigt von ${who}, ${when}`,
  reopen: 'Wieder öffnen',
  reopenOf: (agent) => `Wieder öffnen: Beschwerde über ${agent}`,
  wasSettled: 'Beschwerde erledigt',
  wasReopened: 'Beschwerde wieder offen',

  praise: 'Lob',
  praiseHint: 'Was die Kundschaft über Sie sagt, in ihren eigenen Worten.',
  isNew: 'Neu',
  praiseNone: 'Noch nichts. Wenn eine Kundin Sie im Chat lobt, stehen ihre Worte hier.',

  praiseFrom: 'Lob von {shopper}',
  read: 'Lesen',
  look: 'Ansehen',
  dismiss: 'Schließen',
};
