import { wordsOf } from '../language/words.ts';

const english = {
  loading: 'Loading the shopper',

  cart: 'Cart',
  private: 'This shopper’s cart is private.',
  noCart: 'No cart seen yet.',
  empty: 'The cart is empty.',
  lines: 'Lines',
  standing: {
    reported: {
      name: 'reported',
      why: 'Her page says so; the shop’s server was not asked or did not answer.',
    },
    verified: { name: 'verified', why: 'The shop’s own server says the same.' },
    mismatch: { name: 'differs', why: 'The shop’s own server says otherwise; see the lines.' },
  },
  /** Read out behind the name of it. */
  because: (why: string) => `: ${why}`,
  approximate: 'approximate',
  approximateWhy: 'Read from the page itself; the shop may count a little differently.',
  before: 'before ',
  /** Between the choices of a variant, `M, oatmeal`, and behind the product’s name. */
  apart: ', ',
  changeLine: (line: string) => `Change ${line}`,
  changeTip: 'Propose to change it',
  subtotal: 'Subtotal',
  discount: 'Discount',
  total: 'Total',
  applied: 'applied',
  notApplied: 'not applied',
  changes: 'Cart changes',

  added: (line: string) => `Added ${line}`,
  removed: (line: string) => `Removed ${line}`,
  quantityChanged: (line: string, from: number, to: number) =>
    `Quantity of ${line} ${from} → ${to}`,
  priceChanged: (line: string, from: string, to: string) => `Price of ${line} ${from} → ${to}`,
  codeApplied: (code: string) => `Code ${code} applied`,
  codeRemoved: (code: string) => `Code ${code} removed`,
  currencyChanged: (from: string, to: string) => `Currency ${from} → ${to}`,

  unknownProduct: 'The shop does not know this product.',
  otherCurrency: (price: string) => `The shop sells it in another currency: ${price}.`,
  otherPrice: (price: string, told: string) => `The shop’s price is ${price}, not ${told}.`,

  viewing: 'Now viewing',
  lastHere: 'last seen here',
  pagesPrivate: 'This shopper’s pages are private.',
  noPage: 'No page seen yet.',
  newTab: 'opens in a new tab',
  earlierPages: 'Earlier pages',

  shopper: 'Shopper',
  onShop: 'on the shop now',
  away: 'away',
  signedIn: 'Signed in to the shop as {name} (customer {id})',
  aCustomer: 'a customer',
  name: 'Name',
  email: 'E-mail',
  mailedTo: 'Mailed to',
  language: 'Language',
  localTime: 'Local time',
  timeThere: (time: string, zone: string) => `${time}, ${zone}`,
  device: 'Device',
  firstSeen: 'First seen',
};

export type ShopperWords = typeof english;

export const shopperWords = wordsOf('shopper', english);
