import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  shop: 'Shop',
  about: 'What the chat may ask of your shop’s server, and how your shop sells.',
  loading: 'Loading the shop',
  refused: (why: string) => `The server could not tell about the shop. ${why}`,
  tryAgain: 'Try again',
  notSaved: (why: string) => `Not saved. ${why} Try again.`,
  saved: 'Saved.',

  connection: 'Connection',
  platform: 'Platform',
  /** What is to be done in the admin of a platform. */
  whatToDo: (platform: string) => `What to do in ${platform}`,
  testAndSave: 'Test and save',
  testAndConnect: 'Test and connect',
  testOnly: 'Test only',
  optional: '(may be left out)',
  keyKept: (ends: string) => `Kept: ends in ${ends}. Leave empty to keep it.`,
  notReached: (platform: string) => `${platform}: not reached`,
  isConnected: (platform: string) => `${platform} is connected`,
  webhook: 'Webhook address, for your shop’s settings',
  checkNow: 'Check now',
  disconnect: 'Disconnect',
  disconnectSure: 'Disconnect and forget the keys',

  test: 'Connection test',
  asking: 'Asking the shop…',
  testRefused: (why: string) =>
    `That did not go through. ${why} Nothing was changed; what you typed is here.`,
  nothingChanged: 'Nothing was changed.',
  /** How long a shop took, and the currency of its prices. */
  answered: '{shop} answered in {took}, in {currency}.',
  connected: 'Connected.',

  howItSells: 'How your shop sells',
  saveSettings: 'Save settings',
  anotherLook: (fields: number) =>
    count(fields, {
      one: 'Nothing was saved yet: one field needs another look.',
      other: 'Nothing was saved yet: # fields need another look.',
    }),
  wholeNumber: (least: number, most: number) => `Use a whole number from ${least} to ${most}.`,

  delivery: 'Delivery',
  delivers: 'Promise delivery days in the chat',
  timeZone: 'Time zone',
  timeZoneHint: 'Where your parcels leave. Begin to type a city and choose.',
  timeZoneWrong: 'Choose one of the list, such as Europe/Dublin.',
  cutOff: 'Cut-off',
  cutOffHint: 'Ordered before it, a parcel leaves the same working day.',
  cutOffWrong: 'Use a time of day, such as 14:00.',
  workingDays: 'Days on which parcels leave',
  workingDaysWrong: 'Choose at least one day.',
  transit: 'Days under way',
  transitHint:
    'A line for each country by its two letters: “IE 1-2” is one to two days to Ireland. * is everywhere else.',
  transitMissing: 'Say at least “* 2-4”.',
  transitWrong: (line: string) => `“${line}” is not like “IE 1-2” or “* 3-5”.`,
  holidays: 'Holidays',
  holidaysHint: 'Days on which nothing leaves, one per line, year first: 2026-12-25.',
  holidaysWrong: (day: string) => `“${day}” is no date such as 2026-12-25.`,
  holidaysMany: 'Two hundred days are the most.',
  handlingDays: 'Working days before it leaves',
  handlingDaysHint: '0: what is ordered in time leaves the same day. 2 for what you make to order.',

  presents: 'Presents',
  wrap: 'Gift wrap',
  anotherWrap: 'Another gift wrap',
  wrapHint:
    'The product of your shop that a shopper pays for the wrapping, with the price it has there. Find it by its name or by its number in your shop. Empty: agents offer no wrap.',
  find: 'Find',
  whichWrap: 'Which one is it?',
  wrapUnanswered: 'Your shop did not answer. Try again in a moment.',
  wrapUnknown: (name: string) =>
    `Your shop has nothing like “${name}”. Try a shorter name, or the product’s number.`,
  wrapUnread: (productId: string) => `Product ${productId}. The shop did not answer about it.`,
  wrapGone: (productId: string) =>
    `Your shop no longer sells product ${productId}: agents cannot offer it.`,
  remove: 'Remove',

  codes: 'Codes agents may give',
  percent: 'At most, per cent',
  percentHint: 'Of what is in the cart. 0: agents give no codes.',
  codeHours: 'A code lives, hours',
  codeHoursHint: '24 is one day. After that the code no longer works.',

  attribution: 'How long an order counts as the chat’s',
  directDays: 'Direct, days',
  directDaysHint: 'After a suggestion, a proposal or a code.',
  influencedDays: 'Influenced, days',
  influencedDaysHint: 'After an agent’s words.',

  places: 'Places agents may point at',
  placesHint:
    'All of this may stay empty: the chat then looks in the usual places of a shop. If it points at the wrong spot, ask whoever built your shop for the “CSS selector” of the right one, a short name such as #cart-link. With a page, a shopper who is elsewhere is offered the way there.',
  selector: 'CSS selector',
  selectorUsual: 'The usual places',
  selectorWrong: 'The browser does not understand this. Leave it empty, or try #name.',
  placePage: 'Page that has it',
  placePageWrong: 'Give the whole address, such as https://shop.example/cart.',
  place: {
    cart: { name: 'Cart', what: 'What a shopper presses to see her cart.' },
    checkout: { name: 'Check-out', what: 'The button with which she goes to pay.' },
    code: { name: 'Code box', what: 'Where she types a discount code.' },
    size_guide: { name: 'Size guide', what: 'Your own table of sizes, or the link to it.' },
  },

  allowances: 'What each agent may give',
  allowancesNone: 'Nobody may give a code unless a number stands here.',
  allowancesUpTo: (percent: number) =>
    `Everyone may give up to ${percent} %, as settled above, unless a number stands here.`,
  allowancesHint: '0 means none at all. Who changed it is kept on record.',
  agentAndRole: '{name}, {role}',
  percentOf: (name: string) => `At most, per cent: ${name}`,
  asEveryone: (percent: number) => `As everyone: ${percent}`,
  allowanceWrong: 'Use a whole number from 0 to 100, or leave it empty.',
  allowanceUsual: 'Saved: as everyone.',
  allowanceOwn: (percent: number) => `Saved: up to ${percent} %.`,
  save: 'Save',
  saveFor: (name: string) => `Save for ${name}`,

  sneakPeek: 'Sneak peek',
  sneakPeekOn: 'Agents see what a shopper writes before she sends it',
  sneakPeekHint:
    'The chat says so above her field, and she can turn it off for herself. Long numbers are hidden, nothing of it is kept. Ask whoever looks after privacy in your house first.',

  identity: 'Signed-in customers',
  identityHint:
    'Your shop can say who is signed in: she then sees her own orders in the chat, on every device, and your agents know that it is her.',
  keysLoading: 'Loading the keys',
  keysRefused: (why: string) => `The keys could not be read. ${why}`,
  keyRefused: (why: string) => `That did not go through. ${why}`,
  keys: 'Identity keys',
  freshKey: 'Your new key. Copy it now: it is not shown again.',
  freshKeyHint: 'Give it to your server as AISLE_IDENTITY_KEY. It never belongs on a page.',
  makeKey: 'Make a key',
  makeSecondKey: 'Make a second key',
  keysHint:
    'Two keys may hold at once. To change one without an outage: make the second, give it to your server, then remove the first.',
  keyMade: (date: string) => `made ${date}`,
  keySealed: 'sealed with another secret: make a new one',
  removeSure: 'Really remove',
  removeKey: (ends: string) => `Remove the key ending in ${ends}`,
  removeKeySure: (ends: string) => `Really remove the key ending in ${ends}`,
  forDeveloper: 'For your developer',
  onEveryPage:
    'On every page of the shop, so that who signs out is forgotten and the next person starts anew:',
  onServer:
    'On your server. A token holds for at most 24 hours; {sub} is your shop’s own number of the customer.',
  page: 'Page',
  example: (name: string) => `Example: ${name}`,
  /** A comment in the example for a page. */
  tokenComment: 'The token as a string, or null when nobody is signed in.',
};

export type ShopWords = typeof english;

export const shopWords = wordsOf('shop', english);
