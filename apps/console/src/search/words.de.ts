import { counting } from '../language/counting.ts';
import type { SearchWords } from './words.ts';

const count = counting('de');

export const words: SearchWords = {
  search: 'Gespräche durchsuchen',
  placeholder: 'Wörter aus Nachricht oder Notiz, oder ein Name',
  found: 'Gefundene Gespräche',
  further: 'Weiter zurück',
  refused: 'Die Suche hat nicht geantwortet. Tippen Sie gleich noch einmal.',
  nothing: 'Kein Gespräch enthält diese Wörter.',
  nothingNewest: 'Unter den neuesten mit diesen Wörtern passt nichts.',
  foundAll: (n) => count(n, { other: '# gefunden.' }),
  foundMore: (n) => count(n, { other: '# gefunden, weiter unten mehr.' }),
  stillReading: 'Ältere Gespräche werden noch durchsucht.',
  status: 'Status',
  anyStatus: 'Jeder Status',
  statuses: { open: 'Offen', snoozed: 'Zurückgestellt', closed: 'Geschlossen' },
  agent: 'Teammitglied',
  anyAgent: 'Alle im Team',
  tag: 'Schlagwort',
  anyTag: 'Alle Schlagwörter',
  period: 'Zeitraum',
  periods: {
    any: 'Jeder Zeitraum',
    week: 'Letzte 7 Tage',
    month: 'Letzte 30 Tage',
    year: 'Letzte 12 Monate',
  },
};
