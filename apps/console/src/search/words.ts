import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  search: 'Search conversations',
  placeholder: 'Words of a message, a note, or a name',
  found: 'Found conversations',
  further: 'Look further back',
  refused: 'The search did not answer. Type again in a moment.',
  nothing: 'Nothing has these words.',
  nothingNewest: 'Nothing that fits among the newest ones with these words.',
  foundAll: (n: number) => count(n, { other: '# found.' }),
  foundMore: (n: number) => count(n, { other: '# found, and more further down.' }),
  stillReading: 'Older conversations are still being read.',
  status: 'Status',
  anyStatus: 'Any status',
  statuses: { open: 'Open', snoozed: 'Snoozed', closed: 'Closed' },
  agent: 'Agent',
  anyAgent: 'Any agent',
  tag: 'Tag',
  anyTag: 'Any tag',
  period: 'Period',
  periods: { any: 'Any time', week: 'Last 7 days', month: 'Last 30 days', year: 'Last year' },
};

export type SearchWords = typeof english;

export const searchWords = wordsOf('search', english);
