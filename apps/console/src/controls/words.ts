import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  /** What a button does, and to what: said by a screen reader. */
  about: (what: string, whom: string) => `${what} ${whom}`,
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'Select the text and copy it.',

  closeImport: 'Close the import',
  importHint:
    'You see what would change before anything is written, and either all of it is written or nothing.',
  chooseFile: 'Choose a CSV file',
  reading: 'Reading the table',
  notRead: (why: string) => `Not read. ${why}`,
  lookAgain: 'Look again',
  unreadable: (n: number) =>
    count(n, {
      one: '# line cannot be read. Nothing is written until all can.',
      other: '# lines cannot be read. Nothing is written until all can.',
    }),
  problems: 'Problems',
  line: (n: number) => `Line ${n}`,
  nothingNew: 'Nothing would change',
  changes: 'What would change',
  asItIs: 'as it is',
  /** What a table may hold. */
  things: {
    replies: {
      written: (n: number) =>
        count(n, {
          one: '# reply written down in your name.',
          other: '# replies written down in your name.',
        }),
      write: (n: number) => count(n, { one: 'Write down # reply', other: 'Write down # replies' }),
      stale: 'Somebody has changed these replies since you looked. Nothing was written. {again}',
    },
    products: {
      written: (n: number) =>
        count(n, {
          one: '# product written down in your name.',
          other: '# products written down in your name.',
        }),
      write: (n: number) =>
        count(n, { one: 'Write down # product', other: 'Write down # products' }),
      stale: 'Somebody has changed these products since you looked. Nothing was written. {again}',
    },
  },

  everyones: 'Everyone’s',
  forEveryone: 'For everyone in the store',
  readOnly: 'This one is everyone’s. A supervisor can change it.',
  save: 'Save',
  cancel: 'Cancel',
  back: 'Back',
  remove: 'Remove',
};

export type ControlWords = typeof english;

export const controlWords = wordsOf('controls', english);
