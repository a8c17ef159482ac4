import type { CartReason } from '@aisle/protocol';
import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

/** Why the shop did not take it, for the agent: what he can do about it is in a fresh offer. */
const reasons: Record<CartReason, string> = {
  out_of_stock: 'sold out',
  not_enough_stock: 'not enough left',
  variant_unavailable: 'no longer sold',
  variant_required: 'no size or colour chosen',
  needs_options: 'no size or colour chosen',
  limit: 'more than the shop allows',
  price_changed: 'the price has changed',
  stale: 'her cart had changed',
  code_unknown: 'the shop does not know the code',
  code_expired: 'the code has run out',
  code_not_applicable: 'the code does not fit her cart',
  auth: 'she has to sign in to the shop',
  rate_limited: 'the shop is busy',
  network: 'the shop did not answer',
  shop_error: 'the shop could not do it',
  unsupported: 'her cart cannot be changed from the chat',
};

const english = {
  title: 'Propose a cart change to {name}',
  closeDraft: 'Close the draft',
  cartChanged: 'Her cart changed',
  gotIt: 'Got it',
  cartPrivate: 'Her cart is private. You can still propose something new for it.',
  cartEmpty: 'Her cart is empty. Add something to it.',
  cartAsItWouldBe: 'Her cart as it would be',
  whatItComesTo: 'What it comes to',
  notPriced: (currency: string) => `Some of it is not priced in ${currency}; she will see no sum.`,
  subtotal: 'Subtotal',
  withCode: 'With the code, about',
  difference: 'Difference',
  line: 'A line to go with it',
  send: 'Send proposal',
  sending: 'Sending',

  addProduct: 'Add a product',
  addProductExample: 'Add a product: lambswool m <130',
  catalogueSilent: 'The catalogue did not answer. Type on to try again.',
  nothingFits: (query: string) => `Nothing fits “${query}”.`,
  products: 'Products',

  oneLess: (name: string) => `One ${name} less`,
  oneMore: (name: string) => `One ${name} more`,
  quantityOf: (name: string) => `Quantity of ${name}`,
  sizeOrColour: 'Size or colour',
  asItWas: 'As it was',
  takeOut: 'Take out',
  leaveOut: 'Leave out',
  /** Read out in front of what was and what is to be. */
  before: 'before',
  now: 'now',
  askingShop: 'Asking the shop',
  shopTellsNothing: 'The shop tells nothing of it now.',
  tryAgain: 'Try again',
  new: 'new',
  chooseVariant: 'Choose a size or colour',

  discountCode: 'Discount code',
  askingAllowance: 'Asking what you may give',
  noCodes: 'This shop cannot make discount codes from here.',
  noDiscounts: 'You may not give discounts in this store.',
  giveCode: 'Give a code of her own',
  percentOff: 'Per cent off',
  hoursItLives: 'Hours it lives',
  upTo: (percent: number, hours: number) =>
    count(hours, {
      one: `Up to ${percent} % and # hour. It works once.`,
      other: `Up to ${percent} % and # hours. It works once.`,
    }),
  present: 'Present',
  giftNote: 'Gift note',
  giftNoteExample: 'Gift note, in her words',

  settleVariants: 'Choose a size or colour for what you add.',
  tooManyChanges: 'Twenty changes are the most.',
  percentBeyond: (percent: number, most: number) =>
    `${percent} % is more than you may give. ${most} % is the most.`,
  hoursBeyond: (most: number) =>
    count(most, {
      one: 'A code of yours lives # hour at most.',
      other: 'A code of yours lives # hours at most.',
    }),
  nothingChanged: 'Nothing is changed yet.',
  timeout: 'The server did not answer. Try again: it is sent once.',

  /** A product with what is chosen of it. */
  named: (name: string, options: string) => `${name}, ${options}`,
  aLine: 'A line',
  lineGone: (name: string) => `${name} is no longer in her cart, so its change was let go.`,
  lineMoved: (name: string, has: number, seen: number) =>
    `Her cart now has ${has} of ${name}, not ${seen}. Look at it again.`,
  lineAsProposed: (name: string, has: number) =>
    `Her cart has ${has} of ${name} now, as you were about to propose.`,

  proposal: 'Cart proposal',
  proposalBack: 'Cart proposal: put back',
  added: 'added',
  isNew: (what: string) => `new: ${what}`,
  takenOut: 'taken out',
  code: (code: string) => `Code ${code}`,
  percent: (percent: number) => `${percent} % off`,
  giftWrap: 'gift wrap',
  quoted: (text: string) => `“${text}”`,
  takenOff: 'taken off',
  backAgain: 'back again',
  freshOffer: 'Make a fresh offer',
  putBack: 'Propose to put it back',

  waiting: 'Waiting for her answer',
  accepted: (sum: string) => `Accepted, subtotal ${sum}`,
  acceptedInPart: (sum: string) => `Accepted in part, subtotal ${sum}`,
  undone: 'Accepted and taken back',
  declined: 'Declined',
  replaced: 'Replaced by a newer one',
  notTaken: (why: string) => `Not taken: ${why}`,
  newWanted: 'She would like a fresh offer',

  reasons,
  onlyLeft: (n: number) => count(n, { other: 'only # left' }),
  costsNow: (price: string) => `it costs ${price} now`,

  /** What became of it, as a line of the log. */
  sheAccepted: (who: string, sum: string) => `${who} accepted: subtotal ${sum}`,
  sheAcceptedInPart: (who: string, sum: string) => `${who} accepted a part: subtotal ${sum}`,
  sheDeclined: (who: string) => `${who} declined the cart change`,
  shopRefused: (why: string) => `The shop did not take the cart change: ${why}`,
  sheTookBack: (who: string, sum: string) => `${who} took it back: subtotal ${sum}`,
  sheWantsNew: (who: string) => `${who} would like a fresh offer`,
};

export type ProposalWords = typeof english;

export const proposalWords = wordsOf('proposals', english);
