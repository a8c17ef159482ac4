import type { MacroWords, Staying } from './words.ts';

const STAYING: Record<Staying, string> = { reply: 'die Antwort', note: 'die Notiz' };

const kept = (stays: readonly Staying[]): string => {
  if (stays.length === 0) return '';
  const what = stays.map((one) => STAYING[one]).join(' und ');
  return ` (${what} ${stays.length === 1 ? 'bleibt' : 'bleiben'} beim Rückgängigmachen)`;
};

export const words: MacroWords = {
  macros: 'Makros',
  newMacro: 'Neues Makro',
  about:
    'Mehrere Schritte auf einmal: {keys}, oder / und der Name beim Antworten. Was ein Makro sendet, sehen Sie vorher.',
  empty:
    'Noch keine Makros. Legen Sie eines für das an, was Sie immer wieder tun, etwa eine Entschuldigung, ein Schlagwort und einen Tag Ruhe.',

  macro: 'Makro',
  name: 'Name',
  steps: 'Schritte',
  addStep: 'Schritt hinzufügen',
  without: (step) => `Entfernen: ${step}`,
  kinds: {
    reply: 'Textbaustein senden',
    note: 'Interne Notiz anlegen',
    tag: 'Schlagwörter vergeben',
    priority: 'Priorität setzen',
    assign: 'Übernehmen oder übergeben',
    snooze: 'Zurückstellen',
    close: 'Schließen',
  },
  reply: 'Textbaustein',
  choose: 'Auswählen',
  privateNote: 'Interne Notiz',
  tags: 'Schlagwörter, durch Kommas getrennt',
  tagsExample: 'verspätet, entschuldigt',
  priority: 'Priorität',
  howLong: 'Wie lange',
  snoozes: {
    reply: 'bis sie antwortet',
    hour: 'für eine Stunde',
    tomorrow: 'bis morgen um 9 Uhr',
    week: 'für eine Woche',
  },
  toWhom: 'An wen',
  whoeverRuns: 'Wer es ausführt',
  queueOf: (team) => `Warteschlange von ${team}`,
  backToQueue: 'Zurück in die Warteschlange',
  noteForNext: 'Notiz für die Übernahme',

  doReply: (title) => `„${title}“ senden`,
  doReplyGone: 'Einen Textbaustein senden, den es nicht mehr gibt',
  doNote: 'Interne Notiz anlegen',
  doTag: (tags) => `Schlagwort vergeben: ${tags}`,
  doPriority: {
    urgent: 'Priorität: dringend',
    high: 'Priorität: hoch',
    normal: 'Priorität: normal',
    low: 'Priorität: niedrig',
  },
  doTake: 'Übernehmen',
  doHandOn: (name) => `An ${name} übergeben`,
  doHandOnGone: 'An eine Person übergeben, die nicht mehr im Team ist',
  doTeam: (team) => `An die Warteschlange von ${team} übergeben`,
  doTeamGone: 'An die Warteschlange eines Teams übergeben, das es nicht mehr gibt',
  doSnooze: {
    reply: 'Zurückstellen, bis sie antwortet',
    hour: 'Für eine Stunde zurückstellen',
    tomorrow: 'Bis morgen um 9 Uhr zurückstellen',
    week: 'Für eine Woche zurückstellen',
  },
  doClose: 'Schließen',

  whatItDoes: 'Was es tut',
  sheReads: 'Die Kundin liest',
  hole: (what) => `Ergänzen Sie vor dem Senden: ${what}`,
  run: 'Ausführen',
  cancel: 'Abbrechen',
  did: (name, stays) => `${name}${kept(stays)}`,
  didPart: (name, done, of, stays) => `${name}: nach ${done} von ${of} angehalten${kept(stays)}`,

  noName: 'Geben Sie einen Namen an.',
  noSteps: 'Fügen Sie einen Schritt hinzu.',
  unfinished: 'Ein Schritt ist noch nicht fertig.',
  taken: 'So heißt schon ein anderes Makro.',
  full: 'Mehr Makros sind nicht möglich. Entfernen Sie zuerst eines.',
  stale:
    'Jemand hat dieses Makro inzwischen geändert. Ihre Fassung steht noch hier; öffnen Sie das Makro neu, um die andere zu sehen.',
  forbidden: 'Was für alle gilt, kann nur die Leitung ändern.',
  removedMeanwhile: 'Jemand hat dieses Makro inzwischen entfernt.',
  notSaved: 'Nicht gespeichert. Alles steht noch hier; versuchen Sie es noch einmal.',
  saved: (name) => `${name} ist gespeichert.`,
  removed: (name) => `${name} ist entfernt.`,
};
