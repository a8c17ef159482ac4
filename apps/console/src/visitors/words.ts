import type { Greeting, VisitorMode } from '@aisle/protocol';
import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

type Stages = Record<Greeting['stage'], string>;

const stages: Stages = {
  waiting: 'On its way to her',
  shown: 'On her screen',
  opened: 'Opened',
  dismissed: 'Waved away',
};

/** The same behind the name of a campaign. */
const stagesInside: Stages = {
  waiting: 'on its way to her',
  shown: 'on her screen',
  opened: 'opened',
  dismissed: 'waved away',
};

const modes: Record<VisitorMode, { name: string; about: string }> = {
  off: {
    name: 'Nobody',
    about: 'Nothing is loaded and nothing is told before a shopper opens the chat.',
  },
  consent: {
    name: 'Who has said yes',
    about:
      "Your cookie banner says so by Aisle('consent', …), or she has chatted in this browser before and left her pages shared.",
  },
  everyone: {
    name: 'All who have not said no',
    about: 'Only where the law lets you. You answer for it.',
  },
};

const english = {
  visitors: 'Visitors',
  loading: 'Loading the visitors',
  failed: (why: string) => `The server could not tell who is there. ${why}`,
  tryAgain: 'Try again',
  off: 'Your store does not look at shoppers before they chat.',
  offManage: 'See what can be switched on',
  offAsk: 'An owner or admin can switch it on in the settings.',
  hint: 'On the shop’s pages now, as far as they let themselves be seen. Nothing of it is kept.',
  callMe: 'Call me when somebody may need help',
  full: 'More are there than can be shown.',
  nobody: 'Nobody is there to be seen just now. The next one appears by herself.',

  visitor: 'Visitor',
  here: (since: string, pages: number) =>
    count(pages, { one: `here since ${since}, # page`, other: `here since ${since}, # pages` }),
  inChat: 'in the chat',
  /** Read out before the worth of the cart. */
  inCart: (pieces: string) => `${pieces} in the cart, `,
  openPage: 'Open her page',
  cart: 'Her cart',
  subtotal: 'Subtotal',

  stages,
  stagesInside,
  greeting: (stage: string, text: string) => `${stage}: ${text}`,
  greetingOf: (campaign: string, stage: string, text: string) => `${campaign}, ${stage}: ${text}`,
  wavedAway: 'She has waved a message away. Leave her to look around.',
  inFrame: 'This page runs the chat in a frame, which cannot show a message first.',
  tooLate: 'A colleague was quicker, or she has begun to chat herself.',
  hasLeft: 'She has left the shop’s pages.',
  tooMany: 'Too many were written to in this hour. Wait a little.',
  notSent: (why: string) => `Not sent. ${why}`,
  openConversation: 'Open her conversation',
  writeFirst: 'Write first',
  writeFirstExample: 'Shall I check the sleeve length for you?',
  writeFirstHint:
    'It stands above the chat button with your name. It becomes a conversation when she opens it.',
  send: 'Send',

  look: 'Look',
  leaveIt: 'Leave it',
  /** Read out before why. */
  mayNeedHelp: 'May need help: ',
  toggled: (product: string, option: string, times: number, values: readonly string[]) =>
    count(
      times,
      { one: '{what} changed once, {values}', other: '{what} changed # times, {values}' },
      { what: `${product}: ${option.toLowerCase()}`, values: values.join(', ') },
    ),
  codeRefused: 'The shop refused her code',
  codeRefusedNamed: (code: string) => `The shop refused her code ${code}`,
  soldOut: (product: string) => `Looks at ${product}, which is sold out`,
  soldOutIn: (product: string, variant: string) =>
    `Looks at ${product} in ${variant}, which is sold out`,
  compared: (products: string) => `Back and forth between ${products}`,
  cartIdle: (sum: string, minutes: number) =>
    count(minutes, {
      one: `Nothing has moved in her cart of ${sum} for # minute`,
      other: `Nothing has moved in her cart of ${sum} for # minutes`,
    }),

  liveVisitors: 'Live visitors',
  loadingRules: 'Loading the settings',
  rulesFailed: (why: string) => `The settings could not be read. ${why}`,
  agentsSee: 'Before a chat, agents see',
  modes,
  radar: 'Say who may need help',
  radarHint:
    'A size changed three times, a code refused, something sold out, a cart in which nothing moves. Agents are called once per visit, at most twelve times an hour.',
  told: 'What is told, and what never is',
  toldHint:
    'Her page and its title, the product and variant shown, her cart, language and kind of browser; whether anything moves. No address, no name, nothing she types, nothing of the check-out. It is held in memory while she is there and stored nowhere. Do Not Track and Global Privacy Control are a no, in every mode. New pages follow within five minutes.',
  saveRules: 'Save who is seen',
};

export type VisitorWords = typeof english;

export const visitorWords = wordsOf('visitors', english);
