import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const more = (n: number) => count(n, { other: '# more' });

const english = {
  colleagues: 'Colleagues',
  /** Who has the conversation open: by name, or the first two and how many more. */
  here: {
    one: (name: string) => `${name} is here`,
    two: (a: string, b: string) => `${a} and ${b} are here`,
    more: (a: string, b: string, n: number) => `${a}, ${b} and ${more(n)} are here`,
  },
  replying: {
    one: (name: string) => `${name} is replying`,
    two: (a: string, b: string) => `${a} and ${b} are replying`,
    more: (a: string, b: string, n: number) => `${a}, ${b} and ${more(n)} are replying`,
  },
  beingWritten: 'Being written, not sent yet',
  answeredMeanwhile: '{name} answered while you were writing.',
  held: 'Yours is not sent yet: send again and it goes out as well.',
  keepWriting: 'Keep writing',
  whispers: '{name} whispers',
  open: 'Open',
  dismiss: 'Dismiss the whisper',
};

export type ColleagueWords = typeof english;

export const colleagueWords = wordsOf('colleagues', english);
