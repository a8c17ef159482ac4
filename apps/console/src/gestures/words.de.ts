import { counting } from '../language/counting.ts';
import type { GestureWords } from './words.ts';

const count = counting('de');

export const words: GestureWords = {
  kinds: { sample: 'Probe', exchange: 'Kostenloser Umtausch', discount: 'Rabatt' },
  discount: (percent) => `${percent} % Rabatt`,

  given: 'Kulanz',
  give: 'Etwas gewähren',
  newGesture: 'Neue Kulanz',
  hint: 'Wird für das Team vermerkt. Die Kundin liest nur, was Sie ihr schreiben.',
  what: 'Was',
  whatExample: 'Zwei Knäuel zum Probieren',
  left: (kind, n) => `${kind}, ${count(n, { other: 'noch #' })}`,
  which: 'Welche Art',
  save: 'Vermerken',
  cancel: 'Abbrechen',
  nothingSaid: 'Schreiben Sie, was es ist.',
  notSaved: (why) => `Nicht vermerkt. ${why}`,
  none: 'Hier wurde noch nichts gewährt.',
  by: (who, when) => `${who}, ${when}`,
  takenBack: (who, when) => `${who}, ${when}. Zurückgenommen.`,
  takeBack: 'Zurücknehmen',
  takeBackSure: 'Wirklich zurücknehmen',

  page: 'Kulanz',
  pageHint: 'Was das Team zusätzlich gewährt hat: Rabatte, Proben, kostenlosen Umtausch.',
  loading: 'Kulanz wird geladen',
  failed: (why) => `Die Liste konnte nicht geladen werden. ${why}`,
  empty:
    'Noch wurde nichts gewährt. Vermerken Sie es neben einem Gespräch; Rabatte erscheinen hier von selbst.',
  log: 'Was gewährt wurde',
  csv: 'Als CSV herunterladen',
  more: 'Frühere anzeigen',
  forWhom: 'Für {shopper}',
  noName: 'jemanden ohne Namen',

  rules: 'Was jedes Teammitglied gewähren darf',
  rulesHint:
    'In 30 Tagen, ohne zu fragen. Wie hoch ein Rabatt sein darf, steht auf der Seite „Shop“.',
  samples: 'Proben',
  exchanges: 'Kostenloser Umtausch',
  saveRules: 'Speichern',
  rulesSaved: 'Gespeichert.',
  wrong: 'Bitte eine ganze Zahl von 0 bis 1.000.',
};
