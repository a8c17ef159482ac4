import type { FeedbackKind } from '@aisle/protocol';
import { wordsOf } from '../language/words.ts';

/** With whom it is about. */
const kinds: Record<FeedbackKind, string> = {
  praise: 'Praise for {agent}',
  complaint: 'Complaint about {agent}',
};

const english = {
  /** The page for those who supervise. */
  page: 'Feedback',
  pageHint:
    'What shoppers say of one of the team. Nobody but an owner reads a complaint about herself.',
  which: 'Which feedback',
  lists: {
    open: { name: 'Open complaints', none: 'No complaint is open.' },
    praise: { name: 'Praise', none: 'Nobody was praised yet.' },
    all: {
      name: 'All',
      none: 'No shopper has said anything yet. She can in her chat, about whoever writes with her.',
    },
  },
  whom: 'About',
  anybody: 'Anybody',
  noneAbout: 'Nothing of the kind about this person.',
  loading: 'Loading the feedback',
  failed: (why: string) => `The feedback could not be read. ${why}`,
  tryAgain: 'Try again',
  more: 'Show earlier ones',

  kinds,
  from: 'From {shopper}',
  noName: 'a shopper without a name',
  wordless: 'Without words.',
  openConversation: 'Open the conversation',
  settle: 'Settle',
  settleOf: (agent: string) => `Settle: complaint about ${agent}`,
  outcome: 'What was done',
  outcomeExample: 'Called her, sent the parcel again',
  save: 'Settle',
  cancel: 'Cancel',
  nothingSaid: 'Say in a line what was done.',
  notSettled: (why: string) => `Not saved. ${why}`,
  stale: 'A colleague has changed it meanwhile. Look at it again.',
  settledBy: (who: string, when: string) => `Settled by ${who}, ${when}`,
  reopen: 'Open again',
  reopenOf: (agent: string) => `Open again: complaint about ${agent}`,
  /** Beside the button that takes it back. */
  wasSettled: 'Complaint settled',
  wasReopened: 'Complaint open again',

  /** The page for herself. */
  praise: 'Praise',
  praiseHint: 'What shoppers say of you, in their own words.',
  /** Beside praise that she has not looked at before. */
  isNew: 'New',
  praiseNone: 'Nothing yet. When a shopper praises you in the chat, her words stand here.',

  /** Where something new is told. */
  praiseFrom: 'Praise from {shopper}',
  read: 'Read it',
  look: 'Look at it',
  dismiss: 'Close',
};

export type FeedbackWords = typeof english;

export const feedbackWords = wordsOf('feedback', english);
