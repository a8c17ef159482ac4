import type { GestureKind } from '@aisle/protocol';
import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const kinds: Record<GestureKind, string> = {
  sample: 'Sample',
  exchange: 'Free exchange',
  discount: 'Discount',
};

const english = {
  kinds,
  discount: (percent: number) => `Discount of ${percent} %`,

  /** Beside the conversation. */
  given: 'Goodwill',
  give: 'Give something',
  newGesture: 'Something given',
  hint: 'Noted for the team. She reads only what you write to her.',
  what: 'What',
  whatExample: 'Two skeins to try',
  left: (kind: string, n: number) => `${kind}, ${count(n, { one: '# left', other: '# left' })}`,
  which: 'What kind',
  save: 'Note it',
  cancel: 'Cancel',
  nothingSaid: 'Say what it is.',
  notSaved: (why: string) => `Not noted. ${why}`,
  none: 'Nothing was given to her.',
  by: (who: string, when: string) => `${who}, ${when}`,
  takenBack: (who: string, when: string) => `${who}, ${when}. Taken back.`,
  takeBack: 'Take back',
  takeBackSure: 'Really take back',

  /** The page. */
  page: 'Goodwill',
  pageHint: 'What agents gave beyond the price: discounts, samples, free exchanges.',
  loading: 'Loading what was given',
  failed: (why: string) => `It could not be read. ${why}`,
  empty: 'Nothing was given yet. It is noted beside a conversation, and every discount by itself.',
  log: 'What was given',
  csv: 'Download as CSV',
  more: 'Show earlier ones',
  forWhom: 'For {shopper}',
  noName: 'a shopper without a name',

  rules: 'What each agent may give',
  rulesHint: 'In 30 days, without asking. How much a discount may be is said on the page Shop.',
  samples: 'Samples',
  exchanges: 'Free exchanges',
  saveRules: 'Save',
  rulesSaved: 'Saved.',
  wrong: 'A whole number from 0 to 1,000, please.',
};

export type GestureWords = typeof english;

export const gestureWords = wordsOf('gestures', english);
