import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  campaigns: 'Campaigns',
  about:
    'A greeting that says itself where it may help: once, quietly, above the launcher. Never over an open chat, drawer or form, and not at the check-out.',
  make: 'New campaign',
  loading: 'Loading the campaigns',
  failed: 'The campaigns did not come.',
  tryAgain: 'Try again',
  nobodySeen: 'Nobody is seen before a chat in this store, so no campaign can speak.',
  settleWho: 'Settle who may be seen',
  full: (most: number) => `${most} are as many as a store has.`,
  up: (name: string) => `Up: ${name}`,
  down: (name: string) => `Down: ${name}`,
  shown: (n: number) => count(n, { one: 'Shown once', other: 'Shown # times' }),
  /** Behind how often it was shown, for who hears it. */
  inReport: (name: string) => `: ${name}, in the report`,
  turnOn: (name: string) => `On: ${name}`,
  on: 'On',
  off: 'Off',
  none: 'No campaigns yet. Begin with one that has helped others and make it yours.',
  beginWith: 'Begin with',
  templates: {
    size: {
      name: 'Size question on a product page',
      about: 'She has changed the variant three times',
    },
    gifts: {
      name: 'Gift season',
      about: 'On every page after half a minute, from the first to the 24th of December',
    },
    cart: {
      name: 'A full cart that rests',
      about: 'On the cart’s page, when nothing has moved for half a minute',
    },
    code: {
      name: 'A code that does not work',
      about: 'As soon as the shop refuses a discount code',
    },
  },

  saved: (name: string) => `${name} is saved.`,
  removed: (name: string) => `${name} is removed.`,
  turnedOn: (name: string) => `${name} is on.`,
  turnedOff: (name: string) => `${name} is off.`,
  moved: (place: string, of: string) => `Now ${place} of ${of}.`,
  stale:
    'Somebody changed this campaign meanwhile. Yours is still here; open it again to see theirs.',
  noneFit: 'No more campaigns fit. Remove one first.',
  gone: 'Somebody has removed this campaign meanwhile.',
  invalid: (why: string) => `Not saved. ${why}`,
  notSaved: 'Not saved. It is still here; try again.',

  campaign: 'Campaign',
  name: 'Name',
  nameHint: 'Your team reads it, no shopper does.',
  holdout: 'Held out, per cent',
  holdoutHint:
    'So many shoppers are not shown it, by lot, so that the report can tell what it brings.',
  anotherLook: (n: number) =>
    count(n, {
      one: 'Not saved: a field needs another look.',
      other: 'Not saved: # fields need another look.',
    }),
  sender: 'In whose name',
  senderThere: 'Only while this colleague is there; the chat is hers then.',
  senderFree: 'Whoever is free answers.',
  ofStore: 'The store’s',
  whatSheSees: 'What she sees, on a light and on a dark device',

  says: 'What it says',
  languages: 'Languages',
  characters: (typed: string, most: string) => `${typed} of ${most} characters`,
  withoutLanguage: (language: string) => `Without ${language}`,
  othersNothing: 'Shoppers of other languages are shown nothing.',
  writeForThem: 'Write words for them',
  anotherLanguage: 'Another language',
  choose: 'Choose',

  when: 'When',
  whenHint: 'All of this must be true at once. Her browser judges it; nothing is told before.',
  pages: 'On pages',
  pagesHint: 'One path a line, such as /products/*; a * stands for anything. Empty: every page.',
  seconds: 'Seconds on the page',
  sign: 'A sign that she hesitates',
  noSign: 'None needed',
  /** What her page may show of hesitation. */
  signs: {
    idle: 'Nothing has moved for half a minute',
    read: 'She has read three quarters of the page',
    code_refused: 'A discount code was refused',
    sold_out: 'What she chose is sold out',
    toggled: 'She has changed the variant three times',
  },
  cart: 'Cart worth at least',
  cartHint: 'Empty: any cart, or none.',
  cartCurrency: 'Currency of the cart',
  visitor: 'Who is there',
  visitors: {
    any: 'Anybody',
    new: 'On her first visit',
    returning: 'Has been here before',
  },
  inLanguages: 'Pages in these languages',
  inLanguagesHint: 'With commas, such as German, fr-CH. Empty: any.',
  calendar: 'Days and hours',
  hours: 'Hours',
  atHours: {
    any: 'At any hour',
    open: 'In business hours',
    closed: 'Outside business hours',
  },
  firstDay: 'First day',
  lastDay: 'Last day',

  /** When it speaks, in a line of such parts. */
  line: {
    /** Paths, which are written from left to right. */
    pages: (paths: string) => paths,
    everyPage: 'every page',
    after: (seconds: number) => `after ${seconds} s`,
    signs: {
      idle: 'nothing has moved for half a minute',
      read: 'she has read three quarters of the page',
      code_refused: 'a discount code was refused',
      sold_out: 'what she chose is sold out',
      toggled: 'she has changed the variant three times',
    },
    cart: (money: string) => `cart of ${money} or more`,
    visitors: { new: 'first visit', returning: 'has been here before' },
    hours: { open: 'in business hours', closed: 'outside business hours' },
    from: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
  },

  problems: {
    name: 'Give it a name. Only your team reads it.',
    words: 'Write what it says.',
    tooLong: (language: string, most: number) => `${language}: ${most} characters at most.`,
    noPath: (path: string) => `“${path}” is no path. Begin with a slash, such as /products/*.`,
    pages: (most: number) => `${most} paths at most; a * stands for anything.`,
    seconds: 'A whole number of seconds, 0 to 600.',
    amount: 'An amount such as 60 or 59.90, and a currency such as EUR.',
    language: (typed: string) => `“${typed}” is no language we know. Write its name, or its tag.`,
    until: 'The last day is before the first.',
    holdout: 'A whole number, 0 to 50.',
  },

  caps: 'At most, to one shopper',
  capFields: {
    visit: 'In one visit',
    day: 'In a day',
    week: 'In a week',
    restDays: 'Days one rests once waved away',
  },
  capNumber: (most: number) => `A whole number, 1 to ${most}.`,
  capsWrong: 'Not saved: a number needs another look.',
  capsHint:
    'Counted over all campaigns, tabs and reloads of her browser. Whoever waves one away is left alone for that visit and for a week, by agents too.',
  saveCaps: 'Save how often',

  began: 'Began with the campaign {name}',

  report: {
    none: 'No campaign has been written yet. What one brings appears here.',
    theCampaigns: 'the campaigns',
    /** Behind the name of one that is no longer there. */
    removed: '(removed)',
    shown: 'Shown',
    opened: 'Opened',
    wrote: 'Wrote',
    dismissed: 'Waved away',
    ofBoth: (name: string) => `${name}: orders of both groups`,
    group: 'Group',
    shoppers: 'Shoppers',
    ordered: 'Ordered',
    revenue: 'Revenue',
    held: 'Held out',
    /** The names of the lists. */
    lists: {
      opened: (name: string) => `${name}, opened`,
      wrote: (name: string) => `${name}, wrote`,
      ordered: (name: string) => `${name}, shown, ordered`,
      ordered_held: (name: string) => `${name}, held out, ordered`,
    },
    /** Behind their number, for who hears it. */
    show: {
      opened: ' opened. Show them.',
      wrote: ' wrote. Show them.',
      shown: ' ordered, shown. Show them.',
      held: ' ordered, held out. Show them.',
    },
    order: (total: string, placed: string) => `, ${total}, ${placed}`,
    definitions: (days: number) =>
      `Counted is each visit in which a campaign’s conditions came true and she was free, shown or held out by lot. Opened: the chat began with its words; wrote: she answered there. Ordered: visits after which her page named an order within ${days} days that the connected shop confirms; the same way for both groups, each order once per campaign, revenue net of refunds. The difference is of the shares that ordered, with Newcombe’s 95 % interval; while that holds zero, there are too few to tell.`,
    nobodyYet: 'Nobody to compare with yet.',
    tooFew: (low: string, high: string) =>
      `Too few to tell: the difference lies between ${low} and ${high} points.`,
    more: (size: string, low: string, high: string) =>
      `${size} points more ordered (between ${low} and ${high}).`,
    fewer: (size: string, low: string, high: string) =>
      `${size} points fewer ordered (between ${low} and ${high}).`,
  },
};

export type CampaignsWords = typeof english;

export const campaignsWords = wordsOf('campaigns', english);
