import { wordsOf } from '../language/words.ts';

const english = {
  waits: 'She waits for',
  add: 'Promise to tell her',
  /** `what` is the product with its options, `Merino jumper, M, oatmeal`. */
  isBack: (what: string) => `${what}: when it is back`,
  costsLess: (what: string, price: string) => `${what}: when it costs less than ${price}`,
  since: (when: string) => `Asked by her, ${when}`,
  sinceBy: (who: string, when: string) => `Promised by ${who}, ${when}`,
  stop: 'Stop',
  stopOf: (what: string) => `Stop: ${what}`,

  /** Above the product in the log: what she reads there. */
  log: {
    came: { back_in_stock: 'Told her it is back', price_drop: 'Told her it costs less' },
    promised: {
      back_in_stock: 'Promised to tell her when it is back',
      price_drop: 'Promised to tell her when it costs less',
    },
  },

  title: 'Promise to tell her',
  hint: 'Only where she has said yes. She reads it now, is told once when it comes about, and may stop it.',
  product: 'Product',
  productExample: 'merino sweater m',
  inCart: 'In her cart',
  another: 'Another product',
  which: 'Which one',
  soldOut: 'Sold out: she is told when it is back',
  here: (price: string) => `${price}: she is told when it costs less`,
  promise: 'Promise',
  cancel: 'Cancel',
  chooseFirst: 'Choose a product and one of its variants.',
  refusals: {
    stale: 'She waits for it already, or its stock has just changed. Choose again.',
    full: 'She waits for as much as she may. Stop one of them first.',
    closed: 'The conversation is closed. Open it again first.',
    not_found: 'The shop no longer sells it.',
    other: 'That did not go through. Try again in a moment.',
  },
};

export type WatchWords = typeof english;

export const watchWords = wordsOf('watches', english);
