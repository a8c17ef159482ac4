import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  conversations: 'Conversations',
  settings: 'Settings',
  console: 'Console',
  /** Behind a number that only the eye tells what it counts. */
  waiting: ' waiting',
  pages: {
    followUps: 'Follow-ups',
    visitors: 'Visitors',
    board: 'Board',
    report: 'Report',
    products: 'Products',
    install: 'Install',
    shop: 'Shop',
    privacy: 'Privacy',
    developers: 'Developers',
    appearance: 'Appearance',
    words: 'Words',
    visitorRules: 'Live visitors',
    campaigns: 'Campaigns',
    hours: 'Hours',
    replies: 'Replies',
    articles: 'Articles',
    macros: 'Macros',
    rules: 'Rules',
    routing: 'Routing',
    team: 'Team',
    audit: 'Audit log',
    feedback: 'Feedback',
    gestures: 'Goodwill',
    account: 'Account',
    praise: 'Praise',
    practice: 'Practice',
    design: 'Design',
  },
  /** At the foot of a phone, up to seven stand side by side: eight letters each at most. */
  brief: {
    '/': 'Chats',
    '/follow-ups': 'Owed',
    '/visitors': 'Visitors',
    '/board': 'Board',
    '/report': 'Report',
    '/products': 'Products',
    settings: 'Settings',
  },
  groups: {
    shop: 'The shop',
    chat: 'The chat',
    answers: 'Answers',
    team: 'The team',
    self: 'Yourself',
  },

  connected: 'Connected',
  notConnected: 'Not connected',
  connecting: 'Connecting',
  lineRefused: 'Not connected. Reload this page.',
  shortcuts: 'Keyboard shortcuts',
  signOut: 'Sign out',
  signOutWho: (name: string) => `Sign out ${name}`,
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },

  sounds: 'Sounds',
  silentYet: 'Silent until you press a sound',
  ring: 'Ring for what is new',
  volume: 'Volume',
  whatRings: 'What rings',
  rings: {
    conversation: 'New conversation',
    message: 'New message',
    mention: 'A colleague calls me',
    follow_up: 'A follow-up is due',
    visitor: 'A visitor may need help',
    waiting: 'Somebody waits half a minute',
  },
  test: 'Test',
  tests: {
    conversation: 'Test: new conversation',
    message: 'Test: new message',
    mention: 'Test: a colleague calls me',
    follow_up: 'Test: a follow-up is due',
    visitor: 'Test: a visitor may need help',
    waiting: 'Test: somebody waits half a minute',
  },
  ringAgain: 'Again every half minute while somebody waits',
  noSounds: 'This browser plays no sounds. The page’s title counts for you.',
  blocked: 'The browser stays silent until you press a test once.',

  inboxWidth: 'Inbox width',
  shopperWidth: 'Shopper width',
  shopperSide: 'The shopper’s side',
  shopperAndCart: 'Shopper and cart',
  close: 'Close',

  allQuiet: 'All quiet',
  whenSheWrites: 'When a shopper writes, it rings and the conversation appears on the left.',
  untilThen: 'Until then you can {practise}.',
  practise: 'practise on a shopper by script',
  choose: 'Choose a conversation on the left, or press {keys}.',
  everyoneAnswered: 'Everyone has an answer',
  shoppersWaiting: (n: number) =>
    n === 1 ? 'One shopper is waiting' : count(n, { other: '# shoppers are waiting' }),

  taken: 'Taken',
  closed: 'Closed',
  aColleague: 'A colleague',
};

export type DeskWords = typeof english;

export const deskWords = wordsOf('desk', english);
