import type { FollowUpKind, FollowUpList, PromiseTime } from '@aisle/protocol';
import { wordsOf } from '../language/words.ts';

const kinds: Record<FollowUpKind, string> = {
  reminder: 'Reminder',
  low_rating: 'Low rating',
  promise: 'Promised to write',
  call_back: 'Call her',
  appointment: 'Be in the chat for her',
};

const lists: Record<FollowUpList, { name: string; none: string }> = {
  mine: { name: 'Mine', none: 'You owe nobody anything. Add one beside a conversation.' },
  overdue: { name: 'Overdue', none: 'Nothing is overdue.' },
  all: { name: 'All', none: 'Nobody is owed anything.' },
  settled: { name: 'Settled', none: 'Nothing has been settled yet.' },
};

const promiseTimes: Record<PromiseTime['kind'], string> = {
  hour: 'In an hour',
  closing: 'Before we close',
  opening: 'After we open again',
};

const english = {
  followUps: 'Follow-ups',
  pageHint: 'What the store owes its shoppers. Each rings when it is due.',
  which: 'Which follow-ups',
  loading: 'Loading the follow-ups',
  failed: (why: string) => `The follow-ups could not be read. ${why}`,
  tryAgain: 'Try again',
  more: 'Show more',
  lists,

  /** What stands for one that has no words of its own. */
  kinds,
  titled: (kind: string, own: string) => `${kind}: ${own}`,
  ease: (step: number) => `Ease ${step} of 5`,
  satisfaction: (step: number) => `Satisfaction ${step} of 5`,
  betterNow: (steps: string) => `She rates it better now. ${steps}`,

  todayAt: (time: string) => `today, ${time}`,
  yesterdayAt: (time: string) => `yesterday, ${time}`,
  tomorrowAt: (time: string) => `tomorrow, ${time}`,
  dayAt: (day: string, time: string) => `${day}, ${time}`,
  /** `when` is one of the four above. */
  broken: (when: string) => `Promise broken: was due ${when}`,
  notAnswered: (when: string) => `Not answered, was for ${when}`,
  askedFor: (when: string) => `Asked for ${when}`,
  overdueSince: (when: string) => `Overdue since ${when}`,
  due: (when: string) => `Due ${when}`,
  /** `who` null: the house itself settled it. */
  doneBy: (who: string | null, when: string) => (who ? `Done by ${who}, ${when}` : `Done, ${when}`),
  keptBy: (who: string | null, when: string) => (who ? `Kept by ${who}, ${when}` : `Kept, ${when}`),
  keptLateBy: (who: string | null, when: string) =>
    who ? `Kept late by ${who}, ${when}` : `Kept late, ${when}`,
  droppedBy: (who: string | null, when: string) =>
    who ? `Owed no more by ${who}, ${when}` : `Owed no more, ${when}`,

  inAnHour: 'In an hour',
  thisEvening: 'Today at 18:00',
  tomorrow: 'Tomorrow at 9:00',
  inAWeek: 'In a week at 9:00',

  refusals: {
    closed: 'The conversation is closed. Open it again first.',
    stale: 'A colleague has changed it meanwhile. Look at it again.',
    invalid: 'Choose a time that lies ahead, within a year.',
    not_found: 'It is no longer there, or whoever it is for has left.',
    other: 'Not saved. What you typed is still here; try again in a moment.',
  },
  noTime: 'Choose a day and a time.',

  whoeverFirst: 'whoever comes first',
  you: 'you',
  done: 'Done',
  doneOf: (title: string) => `Done: ${title}`,
  change: 'Change',
  changeOf: (title: string) => `Change: ${title}`,
  drop: 'Owed no more',
  dropOf: (title: string) => `Owed no more: ${title}`,
  reopen: 'Open again',
  reopenOf: (title: string) => `Open again: ${title}`,
  confirm: 'Confirm',
  confirmOf: (title: string) => `Confirm: ${title}`,
  decline: 'Decline',
  declineOf: (title: string) => `Decline: ${title}`,
  offer: 'Other times',
  offerOf: (title: string) => `Other times: ${title}`,
  offerHint:
    'She takes one of them in the chat, and it is confirmed by that. What stands, stands until then.',
  offerTime: (n: number) => `Time ${n}`,
  addTime: 'One more time',
  sendTimes: 'Offer',
  offeredTill: (times: string) => `Offered: ${times}`,
  callOff: 'Call off',
  callOffOf: (title: string) => `Call off: ${title}`,
  noSuchTimes: 'Choose times that lie ahead, within a year, and not the one she has.',
  /** Beside the button that takes it back. */
  wasDone: 'Follow-up done',
  wasDropped: 'Follow-up dropped',
  wasReopened: 'Follow-up open again',
  wasChanged: 'Follow-up changed',

  what: 'What is owed',
  whatExample: 'Ask whether the sweater fits',
  when: 'When',
  who: 'Who sees to it',
  whoeverFirstChoice: 'Whoever comes first',
  youNamed: (name: string) => `${name} (you)`,
  save: 'Save',
  cancel: 'Cancel',

  add: 'Add a follow-up',
  added: 'New follow-up',
  none: 'Nothing is owed to her.',
  showSettled: (n: number) => `Show what is settled (${n})`,
  hideSettled: 'Hide what is settled',

  dueNow: 'Due now for {name}',
  open: 'Open',
  dismiss: 'Dismiss the reminder',

  promiseTitle: 'Promise to write',
  promiseHint:
    'She reads by when. You are reminded before, and whatever one of you writes keeps it.',
  promiseTimes,
  loadingHours: 'Loading the hours',
  otherTime: 'Or another time, by your clock',
  promise: 'Promise',
  atStore: (store: string) => `${store} at the store.`,
  whereSheIs: (shopper: string) => `${shopper} where she is.`,
  atStoreAndHers: (store: string, shopper: string) =>
    `${store} at the store, ${shopper} where she is.`,
};

export type FollowUpWords = typeof english;

export const followUpWords = wordsOf('follow-ups', english);
