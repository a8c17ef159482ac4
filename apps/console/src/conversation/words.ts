import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  you: 'You',
  /** To whom the queue or a rule gave something, inside a sentence. */
  toYou: 'you',
  aColleague: 'A colleague',
  theStore: 'The store',
  ruleOfStore: (rule: string) => `Rule “${rule}”, from the store`,

  unassigned: 'Unassigned',
  yours: 'Yours',
  withWhom: (name: string) => `With ${name}`,

  /** What happened, in the log; behind it the time it is about. */
  at: (what: string, when: string) => `${what}: ${when}`,
  addedToCart: (what: string) => `Added to cart: ${what}`,
  noSizeMarked: 'No size marked',
  sizeMarked: (size: string) => `Marked ${size}`,
  guided: {
    shown: 'She was shown the place',
    missing: 'The place is not on her page',
    refused: 'She did not want to be shown',
  },
  ruleGaveTeam: (rule: string) => `Rule “${rule}” gave this to a team`,
  ruleGaveYou: (rule: string) => `Rule “${rule}” gave this to you`,
  ruleGave: (rule: string, name: string) => `Rule “${rule}” gave this to ${name}`,
  givenToTeam: 'Given to a team',
  givenBack: 'Given back to the queue',
  youTook: 'You took the conversation',
  took: (name: string) => `${name} took the conversation`,
  handedToYou: 'Handed to you',
  handedTo: (name: string) => `Handed to ${name}`,
  youJoined: 'You joined',
  joined: (name: string) => `${name} joined`,
  asksForCall: (phone: string) => `Asks to be called at ${phone}`,
  asksForChat: 'Asks for somebody in the chat',
  offeredTimes: {
    alone: 'Offered other times',
    you: 'Other times offered by you',
    by: (name: string) => `Other times offered by ${name}`,
  },
  tookTime: (name: string) => `${name} took a time`,
  tookNoTime: (name: string) => `${name} took none of the times`,
  confirmed: {
    alone: 'Confirmed',
    you: 'Confirmed by you',
    by: (name: string) => `Confirmed by ${name}`,
  },
  declined: {
    alone: 'Declined',
    you: 'Declined by you',
    by: (name: string) => `Declined by ${name}`,
  },
  youPromised: (when: string) => `You promised to write by ${when}`,
  promised: (name: string, when: string) => `${name} promised to write by ${when}`,
  ended: { alone: 'Closed', you: 'Closed by you', by: (name: string) => `Closed by ${name}` },
  endedByRule: (rule: string) => `Closed by rule “${rule}”`,
  reopened: 'Open again',
  reopen: 'Open again',

  failed: {
    tooLong: 'Too long to send.',
    closed: 'Not sent: the conversation is closed.',
    forbidden: 'Not sent: you may not write here.',
    gone: 'Not sent: it is no longer there.',
    signedOut: 'Not sent: your session has ended.',
    full: 'Not sent: too much is waiting already.',
    tooFast: 'Too fast. Wait a moment.',
    unread: 'The server could not read this.',
    other: 'Not sent.',
  },
  tryAgain: 'Try again',
  remove: 'Remove',
  stages: { sending: 'Sending', sent: 'Sent', delivered: 'Delivered', seen: 'Seen' },
  byMail: 'by e-mail',
  aFile: 'A file',
  suggestion: (products: string) => `Suggestion: ${products}`,
  bundle: (name: string, products: string) => `Bundle “${name}”: ${products}`,

  conversation: 'Conversation',
  scrollUp: 'Scroll up for earlier messages.',
  newBelow: (n: number) => count(n, { other: '# new' }),
  isWriting: (shopper: string) => `${shopper} is writing`,
  newest: 'Newest message',
  said: (shopper: string, words: string) => `${shopper}: ${words}`,
  loading: 'Loading the conversation',
  notHere: 'This conversation is not here any more.',
  notForYou: 'This conversation cannot be shown to you.',
  back: 'Back to the inbox',
  connection: 'Connection',
  reconnecting: 'Reconnecting. Your messages are kept.',
  keepsNothing: 'This browser keeps nothing: closing the page loses what is not sent yet.',

  closed: 'Closed',
  here: (n: number) => count(n, { other: '# here' }),
  take: 'Take',
  takeTip: 'Take the conversation',
  join: 'Join',
  joinTip: 'Join: the shopper is told',
  close: 'Close',
  closeName: 'Close conversation',
  closeTip: 'Close the conversation',
  shopper: 'Shopper and cart',
  shopperTip: 'Show or hide the shopper',

  readsAlong: 'Your role reads along. An admin can let you answer.',
  isClosed:
    'This conversation is closed. When the shopper writes again, a new one begins in the inbox.',
  reply: 'Reply',
  placeholder: 'Write a reply, or / for saved replies and products',
  choices: 'Replies and commands',
  macro: 'Macro',
  article: (language: string) => `Article · ${language}`,
  tooMany: (n: number) => count(n, { one: '# character too many', other: '# characters too many' }),
  sayWhich: {
    shopper: 'Say which shopper before it goes',
    agent: 'Say which agent before it goes',
    store: 'Say which store before it goes',
    product: 'Say which product before it goes',
  },
  keys: 'Enter sends, Shift Enter starts a line',
  send: 'Send',
  translate: 'Translate',
  more: 'More to send',
  commands: {
    products: { name: 'Products', hint: 'Search products' },
    cart: { name: 'Propose cart change', hint: 'Propose a change to her cart' },
    size: { name: 'Size chart', hint: 'Send the size chart' },
    fabric: { name: 'Fit and fabric', hint: 'Send fit and fabric' },
    colour: { name: 'True colours', hint: 'Send photos true to colour' },
    till: {
      name: 'The way to the till',
      hint: 'Point at a place, send a link to pay, ask about a present',
    },
    promise: { name: 'Promise to write', hint: 'Promise to write by a time' },
    tell: {
      name: 'Promise to tell her',
      hint: 'Promise to tell her when it is back or costs less',
    },
  },
};

export type ConversationWords = typeof english;

export const conversationWords = wordsOf('conversation', english);
