import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  views: 'Views',
  everyones: 'Everyone’s: ',
  saveAs: 'Save as a view',
  edit: 'Edit',
  editView: (name: string) => `Edit the view ${name}`,
  newView: 'New view',
  editTitle: 'Edit the view',
  name: 'Name',
  forEveryone: 'For everyone in the store',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove',
  from: 'Inbox tab',
  priority: 'Priority',
  any: 'Any',
  waiting: 'Waiting longer than',
  anyTime: 'Any time',
  minutes: (n: number) => count(n, { one: '# minute', other: '# minutes' }),
  hours: (n: number) => count(n, { one: '# hour', other: '# hours' }),
  language: 'Language',
  team: 'Team',
  tags: 'Tags, all of them',
  addTag: 'Add a tag',
  without: (what: string) => `Without ${what}`,
  cartAbove: 'Cart worth more than',
  currency: 'Currency',
  noAmount: 'An amount such as 60 or 59.90, and a currency such as EUR.',

  nameless: 'Give it a name.',
  unnarrowed: 'Choose something to narrow it down by.',
  taken: 'Another view is called so already.',
  full: 'No more views fit. Remove one first.',
  stale: 'Somebody changed this view meanwhile. Yours is still here; open it again to see theirs.',
  forbidden: 'A supervisor can change what is everyone’s.',
  gone: 'Somebody has removed this view meanwhile.',
  notSaved: 'Not saved. It is still here; try again.',
};

export type ViewWords = typeof english;

export const viewWords = wordsOf('views', english);
