import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');
const days = (n: number) => count(n, { one: 'one day', other: '# days' });
const orders = (n: number) => count(n, { one: '# order', other: '# orders' });

const english = {
  report: 'Report',
  part: 'Part of the report',
  parts: {
    sales: 'Sales',
    service: 'Service',
    topics: 'Topics',
    ratings: 'Ratings',
    campaigns: 'Campaigns',
  },
  period: 'Period',
  periods: {
    '7': 'Last 7 days',
    '30': 'Last 30 days',
    '90': 'Last 90 days',
    month: 'This month',
    year: 'This year',
  },
  loading: 'Loading the report',
  failed: 'The report did not come.',
  tryAgain: 'Try again',
  countedAgain: 'Orders are being counted again; these figures are not the last word.',
  lookAgain: 'Look again',
  onlyReported:
    'No shop is connected, so orders are known from pages with a chat only, and nothing is verified.',
  noOrder: 'No order in these days yet. The first one after a chat appears here.',
  currency: 'Currency',

  /** Whose figures. */
  whose: 'Whose',
  everybody: 'Everybody',
  teamsNow: 'Teams, as they are now',
  agents: 'Agents',
  noLongerKnown: 'No longer known',
  team: (name: string) => `Team ${name}`,

  csv: 'CSV',
  /** Behind *CSV*, for who does not see where the link stands. */
  csvOf: (name: string) => ` of ${name}`,
  theFigures: 'the figures',

  /** Before a value, for who hears it. */
  label: (name: string) => `${name}: `,
  showOrders: '. Show the orders.',
  showConversations: '. Show the conversations.',
  orders,
  ordersRefunded: (n: number, gross: string, refunded: string) =>
    `${orders(n)}, ${gross} less ${refunded} refunded`,
  fromOrders: (n: number) => ` from ${orders(n)}. Show them.`,
  netFromOrders: (of: string, net: string, n: number) =>
    `${of}: ${net} from ${orders(n)}. Show them.`,

  figures: {
    direct: 'Direct',
    influenced: 'Influenced',
    withChat: 'Orders with chat',
    withoutChat: 'Orders without chat',
  },
  definitions: {
    direct: (n: number) =>
      `Lines that went into the cart from a suggestion, bundle or accepted proposal, or that were bought with a single-use code, within ${days(n)} before the order. Goods only: no shipping, no tax on top.`,
    influenced: (n: number) =>
      `Whole orders before which a person of yours wrote within ${days(n)}. An order can be direct as well: never add the two.`,
    withChat:
      'Whole orders of shoppers who were in a conversation in these days, whatever came of it.',
    withoutChat: 'All other orders we know of.',
  },
  /** A figure by whose word it is: the name of a list. */
  byStanding: {
    verified: (name: string) => `${name}, verified`,
    reported: (name: string) => `${name}, reported`,
  },

  byAgent: 'By agent',
  nobodyBefore: 'Nobody’s words came before an order in these days.',
  agent: 'Agent',
  directNet: 'Direct, net',
  influencedNet: 'Influenced, net',
  byTeam: 'By team',
  byTeamHint: 'Of who is in a team now. Who is in two counts in both: never add them.',
  aTeam: 'Team',
  byProduct: 'By product',
  noProduct: 'No product was sold directly in these days.',
  product: 'Product',
  pieces: 'Pieces',
  whoseDirect: (who: string) => `${who}, direct`,
  whoseInfluenced: (who: string) => `${who}, influenced`,
  directOf: (who: string) => `Direct, ${who}`,
  influencedOf: (who: string) => `Influenced, ${who}`,

  conversionBy: 'Conversion by team and agent',
  whoHas: 'Who has them',
  conversations: 'Conversations',
  ledToOrder: 'Led to an order',
  share: 'Share',

  conversion: 'Conversion',
  conversionCounts: (n: number) =>
    `Conversations in which the shopper first wrote in these days and whose order came within ${days(n)}. Visitors who never wrote are not counted anywhere, so nobody can say what share of them ordered.`,
  ofConversations: (ordered: string, all: number) =>
    count(all, {
      one: `${ordered} of # conversation`,
      other: `${ordered} of # conversations`,
    }),
  paidIn: (currency: string) => `Paid in ${currency}`,
  /** Below their number. */
  conversationUnit: (n: number) => count(n, { one: 'conversation', other: 'conversations' }),
  convertedList: 'Orders that followed conversations',
  sides: { withChat: 'With chat', withoutChat: 'Without chat' },
  average: 'Average order',
  averageCounts:
    'Order totals before refunds, by the number of orders. Who chats may buy differently anyway: the difference is not what the chat has earned.',
  returns: 'Returns',
  returnsCounts:
    'Orders of these days for which something was paid back, whenever that was, and the money: its share of what all of them came to.',
  returnsOf: { withChat: 'Returns with chat', withoutChat: 'Returns without chat' },
  returned: (n: number, money: string, share: string) => `${orders(n)}, ${money} (${share})`,
  lifetime: 'Customer lifetime value',
  lifetimeCounts:
    'What customers who ordered in these days have paid since their first order we know, net of refunds: the middle one, and the mean. Guests and orders from before the shop was connected are not in it.',
  everyCustomer: 'Every customer the shop knows',
  chattedBefore: 'Those who have chatted before an order',
  customers: (n: number, mean: string) =>
    count(n, {
      one: `# customer, on average ${mean}`,
      other: `# customers, on average ${mean}`,
    }),
  customersList: 'Orders of customers',

  order: 'Order',
  dateAndShopper: '{date}, {shopper}',
  openConversation: 'Open the conversation',
  aVisitor: 'A visitor',
  /** Why an order is believed to be hers. */
  hers: (why: string) => `Hers: ${why}`,
  touches: {
    message: 'An agent wrote',
    suggestion: 'Added from a suggestion',
    bundle: 'Added from a bundle',
    proposal: 'Added by a proposal she accepted',
    code: 'A single-use code',
    checkout_link: 'A link to the check-out',
  },

  /** What is behind a figure. */
  lists: {
    conversation: {
      behind: 'Conversations behind the figure',
      loading: 'Loading conversations',
      failed: 'The conversations did not come.',
      none: 'No conversation is behind this figure any more.',
    },
    order: {
      behind: 'Orders behind the figure',
      loading: 'Loading orders',
      failed: 'The orders did not come.',
      none: 'No order is behind this figure any more.',
    },
  },
  noneNewest: 'None among the newest.',
  closeList: 'Close the list',
  showMore: 'Show more',

  daysDirect: 'Days direct',
  daysInfluenced: 'Days influenced',
  save: 'Save',
  countAgain: 'Count again',
  wholeDays: 'Whole days from 1 to 30, please.',
  windowsFailed: 'It was not saved. Try again in a moment.',
  windowsSaved: 'Saved. Every order is being counted again.',
  recountFailed: 'That did not work. Try again.',
  recounted: 'Every order is counted again.',
};

export type ReportWords = typeof english;

export const reportWords = wordsOf('report', english);
