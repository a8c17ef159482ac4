import type { OwnWordsWords } from './words.ts';

export const words: OwnWordsWords = {
  words: 'Texte',
  about:
    'Was der Chat in Ihrem Namen sagt, in jeder Sprache Ihres Shops. Was Sie leer lassen, sagt er in unseren Worten. Die Kundschaft sieht eine Änderung binnen Minuten.',
  loading: 'Ihre Texte werden geladen',
  failed: (why) => `Ihre Texte konnten nicht geladen werden. ${why}`,
  again: 'Erneut versuchen',

  languages: 'Sprachen',
  everyOther: 'Jede andere Sprache',
  everyOtherHint: 'Für Kundschaft, deren Sprache oben nicht steht, welche es auch sei.',
  unsaved: (language) => `${language}, nicht gespeichert`,
  another: 'Weitere Sprache',
  unknown:
    'Diese Sprache kennen wir nicht. Schreiben Sie ihren Namen oder ihr Kürzel, zum Beispiel de-AT.',
  example: 'Englisch',
  add: 'Hinzufügen',

  fields: {
    greeting: { label: 'Begrüßung', hint: 'Die ersten Worte im Chat.' },
    greetingMore: { label: 'Zeile unter der Begrüßung', hint: '' },
    placeholder: { label: 'Im leeren Feld', hint: 'Dort, wo die Kundin schreibt.' },
    promise: {
      label: 'Wie bald Sie antworten',
      hint: 'Solange jemand da ist. Bleibt das Feld leer, sagt der Chat, wie schnell Sie zuletzt waren.',
    },
    away: {
      label: 'Wenn niemand da ist',
      hint: 'Sind Öffnungszeiten angegeben, sagt der Chat stattdessen, wann Sie wieder da sind.',
    },
    label: {
      label: 'Text neben dem Startknopf',
      hint: 'Bleibt das Feld leer, ist der Startknopf nur ein Symbol. Braucht das Snippet mit ?store= in der Adresse, wie es auf der Seite „Einbau“ steht.',
    },
    effort: {
      label: 'Frage, wie einfach es war',
      hint: 'Die Skala bleibt: 1 sehr schwierig bis 5 sehr einfach. Fragen Sie nach nichts anderem, sonst bedeuten die Zahlen etwas anderes.',
    },
    satisfaction: {
      label: 'Frage nach der Zufriedenheit',
      hint: 'Die Skala bleibt: 1 gar nicht bis 5 sehr.',
    },
    recommend: {
      label: 'Frage nach der Weiterempfehlung',
      hint: 'Die Skala bleibt: 0 sicher nicht bis 10 ganz sicher.',
    },
  },

  save: 'Speichern',
  remove: (language) => `${language} entfernen`,
  notSaved: (why) => `Nicht gespeichert. ${why}`,
  stale:
    'Jemand anderes hat diese Texte inzwischen geändert. Ihre stehen noch hier: Speichern Sie noch einmal, um die anderen zu ersetzen.',
  showTheirs: 'Die anderen anzeigen',
  saved: 'Gespeichert.',
  removed: (language) => `${language} wurde entfernt.`,
  undo: 'Rückgängig',
};
