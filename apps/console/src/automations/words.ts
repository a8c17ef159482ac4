import {
  AUTOMATION_PROBLEMS,
  type AutomationAction,
  type AutomationCondition,
  type AutomationEvent,
  type AutomationProblemName,
  type Priority,
} from '@aisle/protocol';
import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');
const hours = (n: number) => count(n, { one: '# hour', other: '# hours' });
const conversations = (n: number) => count(n, { one: '# conversation', other: '# conversations' });

const english = {
  rules: 'Rules',
  newRule: 'New rule',
  about:
    'When something happens and something is so, this is done by itself. Rules are looked at from top to bottom, and each one that fits acts.',
  loading: 'Loading the rules',
  failed: (why: string) => `The rules could not be read. ${why}`,
  again: 'Try again',
  isOn: (name: string) => `${name} is on`,
  up: (name: string) => `${name} further up`,
  down: (name: string) => `${name} further down`,
  firstTemplates: 'No rules yet. Some to begin with',
  moreTemplates: 'More to begin with',

  rule: 'Rule',
  name: 'Name',
  when: 'When',
  minutes: 'Minutes',
  whichTag: 'Which tag',
  anyTag: 'any',
  onlyIf: 'Only if',
  always: 'Always.',
  howMany: 'How many must hold',
  allHold: 'all of these hold',
  oneHolds: 'one of these holds',
  conditionsList: 'Conditions',
  addCondition: 'Add a condition',
  doThis: 'Do this',
  actionsList: 'Actions',
  addAction: 'Add an action',
  without: (part: string) => `Without: ${part}`,
  doThisHint:
    'What a rule does starts no other rule. What it says to her comes from the store and is no answer of anybody’s: she still waits.',
  onNow: 'On, from now on',

  /** Behind `when`. */
  events: {
    started: 'a conversation starts',
    shopper_wrote: 'a shopper writes',
    agent_answered: 'an agent answers',
    assigned: 'somebody is given a conversation',
    closed: 'a conversation is closed',
    reopened: 'a conversation is opened again',
    waiting: 'a shopper has waited for',
    rated: 'a shopper gives a rating',
    ordered: 'an order is placed',
    tagged: 'a tag is put on',
  } as Record<AutomationEvent['kind'], string>,
  /** Names of their rows in the form. */
  conditions: {
    language: 'Her language',
    page: 'The page she is on',
    words: 'Words in what is written',
    hours: 'Business hours',
    cart: 'The value of her cart',
    tag: 'A tag of the conversation',
    team: 'The team it is with',
    unassigned: 'Nobody has it yet',
    ordered_before: 'Whether she has ordered before',
    rating: 'Her rating',
  } as Record<AutomationCondition['kind'], string>,
  /** The same in the midst of a sentence. */
  conditionsWithin: {
    language: 'her language',
    page: 'the page she is on',
    words: 'words in what is written',
    hours: 'business hours',
    cart: 'the value of her cart',
    tag: 'a tag of the conversation',
    team: 'the team it is with',
    unassigned: 'nobody has it yet',
    ordered_before: 'whether she has ordered before',
    rating: 'her rating',
  } as Record<AutomationCondition['kind'], string>,
  actions: {
    assign: 'Give it to somebody',
    team: 'Give it to a team',
    tag: 'Put a tag on',
    untag: 'Take a tag off',
    priority: 'Set the priority',
    say: 'Say something to her',
    reply: 'Send a saved reply',
    ask_rating: 'Ask for a rating',
    note: 'Add a private note',
    snooze: 'Snooze it',
    follow_up: 'Open a follow-up',
    webhook: 'Tell a webhook',
    close: 'Close it',
  } as Record<AutomationAction['kind'], string>,

  choose: 'Choose',
  toWhom: 'To whom',
  team: 'Team',
  tag: 'Tag',
  tagExample: 'vip',
  priority: 'Priority',
  whatSheReads: 'What she reads',
  privateNote: 'Private note',
  savedReply: 'Saved reply',
  savedReplyHint:
    'In her language where it has that. The agent in it is whoever has the conversation; its pictures follow the words.',
  noReplies: 'There is none for everyone yet. Write one under Replies first.',
  ratingHint:
    'Once in a conversation, and only where somebody has answered her: how easy it was and how satisfied she is.',
  whatIsOwed: 'What is owed',
  owedExample: 'Ask whether it fits',
  noTargets: 'There is none yet. Add one under Developers first.',
  whichTarget: 'Which webhook',
  howLong: 'How long',
  /** Lengths to choose from, by their hours. */
  lengths: {
    '1': 'for one hour',
    '4': 'for four hours',
    '24': 'for a day',
    '72': 'for three days',
    '168': 'for a week',
  } as Record<string, string>,
  otherLength: (n: number) => `for ${hours(n)}`,
  language: 'Language',
  pagePart: 'Part of the page’s address',
  wordsLabel: 'Words, with commas between; any of them',
  wordsExample: 'refund, send back',
  storeHours: 'Whether the store is open',
  storeOpen: 'the store is open',
  storeClosed: 'the store is closed',
  hasOrdered: 'Whether she has ordered',
  ordered: 'she has ordered before',
  notOrdered: 'she has not ordered before',
  atMost: 'At most',
  ratingOrLess: (step: number) => `${step} of 5 or less`,
  moreOrLess: 'More or less',
  moreThan: 'more than',
  lessThan: 'less than',
  amountIn: (currency: string) => `Amount in ${currency}`,

  /**
   * A rule as a sentence: when, only if (empty: always), do; each as the words below say it. `ended`:
   * the last words are quoted and have a full stop of their own.
   */
  sentence: (when: string, only: string, does: string, ended: boolean) =>
    `When ${when}${only === '' ? '' : ` and ${only}`}, ${does}${ended ? '' : '.'}`,
  quoted: (text: string) => `“${text}”`,
  waited: (n: number) =>
    count(n, {
      one: 'a shopper has waited for # minute',
      other: 'a shopper has waited for # minutes',
    }),
  tagPutOn: (tag: string) => `the tag ${tag} is put on`,
  ifLanguage: (name: string) => `her language is ${name}`,
  ifPage: (part: string) => `her page’s address contains ${part}`,
  ifWords: (words: string) => `it says ${words}`,
  ifOpen: 'the store is open',
  ifClosed: 'the store is closed',
  ifCartOver: (money: string) => `her cart is worth more than ${money}`,
  ifCartUnder: (money: string) => `her cart is worth less than ${money}`,
  ifTag: (tag: string) => `it is tagged ${tag}`,
  ifTeam: (name: string) => `it is with team ${name}`,
  ifTeamGone: 'it is with team that is gone',
  ifUnassigned: 'nobody has it yet',
  ifOrdered: 'she has ordered before',
  ifNotOrdered: 'she has not ordered before',
  ifRating: (most: number) =>
    most === 1 ? 'her satisfaction is 1 of 5' : `her satisfaction is ${most} of 5 or less`,
  doAssign: (name: string) => `give it to ${name}`,
  doAssignGone: 'give it to somebody who is gone',
  doTeam: (name: string) => `give it to team ${name}`,
  doTeamGone: 'give it to team that is gone',
  doTag: (tag: string) => `tag it ${tag}`,
  doUntag: (tag: string) => `take the tag ${tag} off`,
  doPriority: {
    urgent: 'set urgent priority',
    high: 'set high priority',
    normal: 'set normal priority',
    low: 'set low priority',
  } as Record<Priority, string>,
  doSay: (quoted: string) => `say ${quoted}`,
  doReply: (title: string) => `send the saved reply “${title}”`,
  doReplyGone: 'send a saved reply that is gone',
  doAskRating: 'ask for a rating',
  doNote: 'add a private note',
  doSnooze: (n: number) => `snooze it for ${hours(n)}`,
  doFollowUp: (n: number) => `open a follow-up for ${hours(n)} later`,
  doWebhook: (host: string) => `tell ${host}`,
  doWebhookGone: 'tell a webhook that is gone',
  doClose: 'close it',

  problems: { ...AUTOMATION_PROBLEMS } as Record<AutomationProblemName, string>,
  noName: 'Give it a name.',
  noActions: 'Choose what is to be done.',
  unfinished: 'Something is still missing here.',
  stale: 'Somebody changed this rule meanwhile. Yours is still here; open it again to see theirs.',
  removedMeanwhile: 'Somebody has removed this rule meanwhile.',
  forbidden: 'Only who manages the store may do this.',
  full: 'No more rules fit. Remove one first.',
  notSaved: 'Not saved. It is still here; try again.',
  saved: (name: string) => `${name} is saved.`,
  removed: (name: string) => `${name} is removed.`,
  turnedOn: (name: string) => `${name} is on.`,
  turnedOff: (name: string) => `${name} is off.`,
  notTurned: (name: string, why: string) => `${name} was not switched. ${why}`,
  notMoved: 'The order was not changed. Try again.',

  whatItDid: 'What it has done',
  nothingYet: 'Nothing yet.',
  earlier: 'Show earlier ones',
  underWay: 'Under way.',
  stopped:
    'Stopped: rules had acted there too often within an hour, as if they went round in circles.',

  lastWeek: 'Last week',
  trialUnknowable:
    'When tags were put on is not kept, so that nobody can say what this rule would have done last week.',
  trialHint: 'Look through the last seven days first. Nothing is done and nobody is told.',
  trialFurther: 'Look further back',
  trialStart: 'What would have matched',
  trialFailed: (why: string) => `Last week could not be looked through. ${why}`,
  trialList: 'Would have matched',
  trialBusy: 'Looking.',
  trialNone: 'Nothing would have matched.',
  trialFound: (sure: number, perhaps: number) => {
    const matches = count(sure, { one: '# match', other: '# matches' });
    const maybe = count(perhaps, { one: '# possible match', other: '# possible matches' });
    if (perhaps === 0) return `${matches}.`;
    return sure === 0 ? `${maybe}.` : `${matches}, ${maybe}.`;
  },
  trialLooked: (n: number) => `${conversations(n)} looked through.`,
  trialLookedSoFar: (n: number) => `${conversations(n)} looked through so far.`,
  someShopper: 'A shopper',
  unknowable: (what: string) => `Perhaps. What was not kept: ${what}.`,

  afterHours: {
    about: 'After hours she reads at once that somebody will answer.',
    name: 'After hours',
    says: 'Thank you for writing. We are closed just now and answer as soon as we are back.',
  },
  waitsTooLong: { about: 'Who waits too long is seen first.', name: 'Waits too long' },
  returns: {
    about: 'What is about a return is sorted by itself.',
    name: 'Returns',
    words: ['return', 'refund', 'send back'],
    tag: 'returns',
  },
  poorRating: {
    about: 'A poor rating is looked at by somebody.',
    name: 'Poor rating',
    tag: 'poor rating',
  },
};

export type AutomationWords = typeof english;

export const automationWords = wordsOf('automations', english);
