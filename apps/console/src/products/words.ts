import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  suggestTo: (shopper: string) => `Suggest products to ${shopper}`,
  search: 'Search products',
  /** What may be typed: a product, a size, a price. */
  searchExample: 'merino sweater m <90',
  closeSearch: 'Close the search',
  products: 'Products',
  searching: 'Searching',
  away: 'The catalogue did not answer. Your words and your picks are kept.',
  tryAgain: 'Try again',
  nothingNarrowed: 'Nothing fits all of this.',
  widen: 'Search without the filters',
  nothingAtAll: 'The catalogue is empty.',
  nothingFits: (query: string) => `Nothing fits “${query}”. Try fewer words.`,

  found: (total: number) => count(total, { other: '# found' }),
  foundFirst: (total: number, shown: number) =>
    count(total, { other: `# found, first ${shown} shown` }),
  foundMoreFirst: (total: number, shown: number) =>
    count(total, { other: `More than # found, first ${shown} shown` }),
  /** Words that stand in no product, and those that were looked for in their place. */
  corrected: 'Showing results for {meant}, as nothing has {typed}',
  quoted: (word: string) => `“${word}”`,

  filters: 'Filters',
  filterKeys: '{arrows} choose {enter} sets {down} back to the products',
  toFilters: '{up} to the filters',
  chipProducts: (n: number) => count(n, { one: '# product', other: '# products' }),
  price: 'Price',
  priceUpTo: (price: string) => `up to ${price}`,
  priceFrom: (price: string) => `from ${price}`,
  priceBand: (from: string, to: string) => `${from} – ${to}`,
  stock: 'Stock',
  inStock: 'In stock',
  allFilters: 'All filters',
  clearAll: 'Clear all',

  soldOut: 'Sold out',
  /** A size or a colour that is sold out, as it is heard. */
  valueSoldOut: (value: string) => `${value} sold out`,
  valueSoldOutTitle: (value: string) => `${value}: sold out`,
  stockOf: (product: string) => `Stock of ${product}`,
  variant: 'Variant',
  /** A variant that the shop does not have at all. */
  notMade: 'not made',
  cellSoldOut: 'sold out',
  cellNone: '0, sold out',
  cellLeft: (pieces: number) => count(pieces, { other: '# in stock' }),
  cellFew: 'few left',
  cellIn: 'in stock',
  choice: (one: string, other: string) => `${one}, ${other}`,
  cell: (stock: string, price: string) => `${stock}, ${price}`,
  cellOf: (choice: string, stock: string, price: string) => `${choice}: ${stock}, ${price}`,
  offers: (choice: string) => `Offers ${choice}. Press it again to leave the choice open.`,
  stockHint: 'Pieces in stock. Press one to offer just that size and colour.',

  picked: 'Picked',
  asBundle: 'As a bundle, added by one tap',
  bundleName: 'Name of the bundle',
  line: 'A line to go with it',
  suggest: 'Suggest',
  sendBundle: 'Send as bundle',
  bundleOpen: (product: string) =>
    `Pick size and colour of ${product}: a bundle leaves nothing open.`,
  bundleNameless: 'Give the bundle a name.',
  full: 'Ten at a time is the most.',
  keyLook: 'look',
  keyPick: 'pick',
  keyPickSeveral: 'pick several',
  keyChoose: 'size and colour',
  choiceMissing: 'size and colour?',
  choiceOpen: 'choice open',
  piecesOf: (product: string) => `Pieces of ${product}`,
  moveForward: (product: string) => `Move ${product} forward`,
  moveBack: (product: string) => `Move ${product} back`,
  moved: (product: string, place: number, of: number) => `${product} is now ${place} of ${of}`,
  takeOut: (product: string) => `Take out ${product}`,
};

export type ProductWords = typeof english;

export const productWords = wordsOf('products', english);
