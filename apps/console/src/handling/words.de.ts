import type { HandlingWords } from './words.ts';

export const words: HandlingWords = {
  writeTo: 'Schreiben an',
  writing: {
    reply: { name: 'Antwort', tip: 'An die Kundin schreiben' },
    note: { name: 'Notiz', tip: 'An Ihr Team schreiben' },
    whisper: { name: 'Flüstern', tip: 'Wer das Gespräch hat, liest es sofort' },
  },

  tags: 'Schlagwörter',
  tag: 'Schlagwort',
  tagTip: 'Das Gespräch mit Schlagwörtern versehen',
  removeTag: (tag) => `Schlagwort ${tag} entfernen`,
  tagsFull: 'Mehr Schlagwörter sind hier nicht möglich',
  findTag: 'Schlagwort suchen oder anlegen',
  tagChoices: 'Schlagwörter zur Auswahl',
  newTag: 'Neu',
  tagsChanged: 'Schlagwörter geändert',

  priority: 'Priorität',
  priorityTip: 'Die Priorität festlegen',
  priorities: { urgent: 'Dringend', high: 'Hoch', normal: 'Normal', low: 'Niedrig' },
  withPriority: {
    urgent: 'Dringend',
    high: 'Hohe Priorität',
    normal: 'Normale Priorität',
    low: 'Niedrige Priorität',
  },
  priorityIs: (priority) => `Priorität: ${priority}`,

  snooze: 'Zurückstellen',
  snoozeTip: 'Für eine Weile beiseitelegen',
  snoozed: (until) => `Zurückgestellt ${until}`,
  untilReply: 'bis sie antwortet',
  until: (when) => `bis ${when}`,
  wake: 'Jetzt zurückholen',
  snoozeChoices: {
    reply: 'Bis sie antwortet',
    hour: 'Eine Stunde',
    tomorrow: 'Morgen um 9 Uhr',
    week: 'In einer Woche um 9 Uhr',
  },
  aDate: 'Ein Datum, um 9 Uhr',

  done: 'Erledigt',
  undo: 'Rückgängig',
  dismiss: 'Ausblenden',
};
