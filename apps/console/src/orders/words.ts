import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const pieces = (n: number): string => count(n, { one: '# piece', other: '# pieces' });

const english = {
  status: {
    open: 'Placed',
    paid: 'Paid',
    partly_shipped: 'Partly shipped',
    shipped: 'Shipped',
    delivered: 'Delivered',
    cancelled: 'Cancelled',
    refunded: 'Refunded',
  },
  /** Why an order is believed to be hers. */
  link: {
    order_key: 'our key stands on the order',
    cart_token: 'it came from the cart her page showed us',
    code: 'it used a code made in this chat',
    checkout_link: 'it was paid through a link sent in the chat',
    customer: 'the shop signed who she is',
    page_event: 'her page said so',
    look_up: 'she knew its number and e-mail',
  },
  /** In the log: what she was told. */
  update: {
    partly_shipped: (number: string) => `Told her: part of order ${number} is on its way`,
    shipped: (number: string) => `Told her: order ${number} is on its way`,
    delivered: (number: string) => `Told her: order ${number} has been delivered`,
    cancelled: (number: string) => `Told her: order ${number} has been cancelled`,
    refunded: (number: string) => `Told her: order ${number} has been refunded`,
  },
  tellHer: 'Tell her when it moves on',
  tellHint: 'If she would like it: here, and by e-mail where she left an address.',
  isTold: 'She is told when it is sent and delivered.',
  tellNoMore: 'Tell her no more',
  hers: (why: string) => `Hers: ${why}.`,
  reason: {
    too_small: 'too small',
    too_large: 'too large',
    colour: 'not the colour she expected',
    not_as_described: 'not as described',
    damaged: 'arrived damaged',
    wrong_item: 'not what she ordered',
    changed_mind: 'changed her mind',
    other: 'another reason',
  },
  verified: 'Verified by the store',
  reported: 'Reported by her page',

  orders: 'Orders',
  loading: 'Loading',
  failed: 'Her orders could not be read.',
  tryAgain: 'Try again',
  stale: 'The shop did not answer. This is what it said last.',
  none: 'No order known yet.',
  linesOf: (number: string) => `Lines of ${number}`,
  sentBack: (n: number) => count(n, { one: '# piece sent back', other: '# pieces sent back' }),
  discount: 'Discount',
  shipping: 'Shipping',
  refunded: 'Refunded',
  carrier: (carrier: string, status: string) => `${carrier}, ${status}`,
  followParcel: 'Follow the parcel',
  /** What her page claimed against what the store says. */
  mismatchTotal: (claimed: string, real: string) =>
    `Her page said ${claimed}, the store says ${real}.`,
  mismatchPieces: (claimed: number, real: number) =>
    `Her page said ${pieces(claimed)}, the store says ${real}.`,

  season: 'Her last twelve months',
  kept: (n: number) => count(n, { one: 'Kept # piece', other: 'Kept # pieces' }),
  keptAndBack: '{kept}, {back}',
  wentBack: (n: number) => count(n, { other: '# went back' }),
  spent: (sums: string) => `${sums} in twelve months`,

  returnRequest: 'Return request',
  asksFor: { refund: 'She asks for a return.', exchange: 'She asks for an exchange.' },
  wordToHer: 'A word to her: what happens next, or why not',
  approve: 'Approve',
  decline: 'Decline',
  tellsShop: 'Approving tells the shop as well.',
  enterInShop: 'This shop takes no returns from here: enter it in the shop’s own admin too.',
  shopSaidNo: (why: string) => `${why} She was told nothing.`,
  answeredAlready: 'A colleague has answered it already.',
  closed: 'The conversation is closed. She can be told in a new one.',
  mayOnlyRead: 'Your role may only read.',
  notThrough: 'It did not get through. She was told nothing; try again.',

  /** In the log. */
  asked: {
    refund: 'Asks for a return, order {number}',
    exchange: 'Asks for an exchange, order {number}',
  },
  line: (quantity: number, name: string) => `${quantity} × ${name}`,
  lineWith: (quantity: number, name: string, options: string) =>
    `${quantity} × ${name}, ${options}`,
  instead: '{reason}; instead: {options}',
  placed: (number: string, n: number, total: string) =>
    `Order ${number} placed: ${pieces(n)}, ${total}`,
  placedReported: (number: string, n: number, total: string) =>
    `Order ${number} placed: ${pieces(n)}, ${total}, reported by her page`,
  declined: 'Return declined',
  approvedAs: (number: string) => `Return approved, the shop calls it ${number}`,
  approvedInShop: 'Return approved, the shop knows',
  approvedHere: 'Return approved, not entered in the shop',
  /** An answer with what was said to her. */
  answerWith: (answer: string, text: string) => `${answer}: ${text}`,
};

export type OrderWords = typeof english;

export const orderWords = wordsOf('orders', english);
