import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  loading: 'Loading the topics',
  failed: 'The topics did not come.',
  nobodyWrote: 'Nobody wrote in these days yet. What the first conversation is about appears here.',
  about: (n: number) =>
    count(n, {
      one: 'Of the one conversation in which a shopper first wrote in these days. It may be about several things. The trend is to as many days before; unanswered is who waits still or was closed without a word.',
      other:
        'Of the # conversations in which a shopper first wrote in these days. One may be about several things. The trend is to as many days before; unanswered is who waits still or was closed without a word.',
    }),
  theTopics: 'the topics',

  byTag: 'By tag',
  tag: 'Tag',
  noTag:
    'No conversation of these days has a tag. Tag them as you answer, by hand or with a macro.',
  tagCounts: 'As the conversations are tagged now.',
  byProduct: 'By product',
  product: 'Product',
  noProduct: 'No product is known for these days: none was on her page, suggested or told of.',
  productCounts:
    'On her page when the conversation began, where she shows it; or suggested, in a bundle, or on a card you sent.',

  asked: 'Asked',
  trend: 'Trend',
  unanswered: 'Unanswered',
  /** The list of a topic’s unanswered. */
  unansweredOf: (topic: string) => `${topic}, unanswered`,

  /** How a count stands to the one before. */
  asBefore: 'as before',
  fromNothing: 'new',
};

export type TopicsWords = typeof english;

export const topicsWords = wordsOf('topics', english);
