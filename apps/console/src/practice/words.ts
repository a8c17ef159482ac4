import type { Awaited, Goal, PlayReport } from '@aisle/simulator';
import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const goals: Record<Goal, string> = {
  answer: 'Answer her',
  suggestion: 'Suggest products',
  proposal: 'Propose a change of her cart',
  size_card: 'Send the size chart',
  fabric_card: 'Send what it is made of',
  colour_card: 'Send photos in true colour',
  added: 'She puts a suggestion into her cart',
  accepted: 'She accepts the proposal',
};

/** What she waited for, and how long. */
const waited: Record<Awaited, (span: string) => string> = {
  answer: (span) => `${span} for an answer`,
  suggestion: (span) => `${span} for a suggestion`,
  proposal: (span) => `${span} for a change of her cart`,
  size_card: (span) => `${span} for the size chart`,
  fabric_card: (span) => `${span} for what it is made of`,
  colour_card: (span) => `${span} for photos in true colour`,
};

const ended: Record<PlayReport['ended'], string> = {
  finished: 'She has said goodbye.',
  left: 'She has given up and left.',
  closed: 'The conversation was closed.',
  stopped: 'The practice was ended.',
  failed: 'She could not come in. Try again.',
};

/** The scripts by their ids. */
const scripts: Record<string, { title: string; about: string }> = {
  'gift-sweater': {
    title: 'A sweater as a present',
    about: 'Looks for a present for her brother, knows his size roughly, and likes to be advised.',
  },
  'size-question': {
    title: 'Which size fits',
    about: 'Has one in her cart, is between two sizes, and decides when she sees the measures.',
  },
  'itchy-wool': {
    title: 'Wool that itches (German)',
    about:
      'Has sensitive skin, has had bad luck with wool before, and wants to know what it is made of.',
  },
  'code-refused': {
    title: 'A code that is not taken',
    about: 'Her discount code has run out, she had counted on it, and asks for something instead.',
  },
  'gift-arabic': {
    title: 'A present for her mother (Arabic)',
    about: 'Writes Arabic, from right to left, and mixes in English names. Warm and thorough.',
  },
  'parcel-late': {
    title: 'Where is my parcel',
    about:
      'Has ordered for a wedding on Saturday. Worried rather than angry; comes back after a while.',
  },
  impatient: {
    title: 'Rude and in a hurry',
    about: 'Short, loud and in a hurry. Leaves quickly, and softens when somebody stays friendly.',
  },
};

const english = {
  practice: 'Practice',
  back: 'Back to the practice',
  about:
    'A shopper by script comes to a desk of your own, with the goods, notes and replies of your store. No real shopper, queue or figure is touched, and a day later all of it is gone. Your real conversations go on ringing meanwhile.',
  notOpened: (why: string) => `The practice did not open. ${why} Try again.`,
  shoppers: 'Shoppers to practise with',
  practise: 'Practise',
  practiseTitle: (title: string) => `Practise: ${title}`,
  soFar: 'So far',
  scripts,

  /** In front of what the bar says. */
  inPractice: 'Practice.',
  notReal: 'No real shopper sees or feels any of it.',
  cleared: 'This one has been cleared away. Leave it, and begin another.',
  gone: (title: string) => `${title}: she has gone.`,
  reallyWaiting: (n: number) =>
    count(n, { one: 'A real shopper is waiting', other: '# real shoppers are waiting' }),
  another: 'Another shopper',
  leave: 'Leave practice',
  howItWent: 'How it went',
  dismiss: 'Dismiss',

  hereNow: 'She is here now.',
  ended,
  firstAnswer: 'First answer',
  noAnswer: 'No answer of yours',
  sheWaited: 'She waited',
  forNothing: 'for nothing',
  waited,
  inVain: (waited: string) => `${waited}, in vain`,
  askedMore: (waited: string, n: number) =>
    n === 2
      ? `${waited}, and asked twice more`
      : count(n, {
          one: `${waited}, and asked once more`,
          other: `${waited}, and asked # times more`,
        }),
  seconds: (n: number) => `${n} s`,
  minutes: (n: number) => `${n} min`,
  minutesSeconds: (minutes: number, seconds: number) => `${minutes} min ${seconds} s`,
  goalsOf: (title: string) => `Goals of ${title}`,
  goals,
  /** Read out behind a goal. */
  done: ': done',
  notDone: ': not this time',
};

export type PracticeWords = typeof english;

export const practiceWords = wordsOf('practice', english);
