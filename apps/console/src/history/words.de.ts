import { counting } from '../language/counting.ts';
import type { HistoryWords } from './words.ts';

const count = counting('de');

export const words: HistoryWords = {
  earlier: 'Frühere Chats',
  loading: 'Wird geladen',
  notRead: 'Die früheren Chats konnten nicht geladen werden.',
  tryAgain: 'Erneut versuchen',
  since: 'Kennt den Shop seit',
  first: 'Das ist ihr erster Chat.',
  more: 'Mehr anzeigen',
  orders: (n) => count(n, { one: '# Bestellung', other: '# Bestellungen' }),
  cameBack: (gross) => `von ${gross}, der Rest kam zurück`,
  onlyReported: (n) =>
    count(n, {
      one: '# davon hat nur ihre Seite gemeldet',
      other: '# davon hat nur ihre Seite gemeldet',
    }),
  status: { open: 'offen', snoozed: 'zurückgestellt', closed: 'geschlossen' },
  statusSince: (status, ago) => `${status}, ${ago}`,
  nothing: 'Nichts geschrieben',
};
