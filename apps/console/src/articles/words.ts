import type { ArticleState } from '@aisle/protocol';
import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  articles: 'Articles',
  loading: 'Loading the articles',
  failed: (why: string) => `The server could not tell the articles. ${why}`,
  again: 'Try again',
  newArticle: 'New article',
  about:
    'Questions shoppers ask again and again, answered in the chat at once, also when nobody is there. Figures are of the last 30 days and count each shopper once a day.',
  empty: 'No articles yet. Begin with what you are asked most, such as how long delivery takes.',
  writeFirst: 'Write the first article',
  showIn: 'Show articles in',
  everyLanguage: 'Every language',
  fallback: 'For shoppers in whose language there is none',
  fallbackHint: 'They are offered the articles in this language.',
  /** What stands over the articles of a state. */
  states: {
    proposed: 'Proposed',
    published: 'Published',
    draft: 'Drafts',
    declined: 'Declined',
  } as Record<ArticleState, string>,
  earlier: (title: string) => `Earlier: ${title}`,
  later: (title: string) => `Later: ${title}`,
  by: (author: string) => `by ${author}`,
  quoted: (word: string) => `“${word}”`,
  unopened: 'Not opened yet',
  opened: (n: number) => count(n, { one: '# shopper opened it', other: '# shoppers opened it' }),
  helped: (n: number) => `${n} said it helped`,
  asked: (n: number) => `${n} asked for a person`,
  bySearch: 'Found by search',

  article: 'Article',
  proposedBy: (author: string) =>
    `Proposed by ${author}, who keeps the credit. Look for names, numbers and addresses of shoppers before it is published.`,
  proposedByGone:
    'Proposed by somebody who has left, who keeps the credit. Look for names, numbers and addresses of shoppers before it is published.',
  declinedWith: (word: string) => `Declined: ${word}`,
  question: 'Question',
  questionHint: 'As a shopper would ask it.',
  answer: 'Answer',
  answerHint:
    'An empty line begins a paragraph, “- ” an item of a list. Links: [words](https://…).',
  language: 'Language',
  onHome: 'A question on the chat’s home',
  onPages: 'Only on these pages',
  onPagesHint: 'One path a line; * stands for anything, such as /products/*. Empty: on every page.',
  preview: 'Preview',
  whatSheSees: 'What a shopper sees',
  yourQuestion: 'Your question',
  yourAnswer: 'Your answer.',
  publish: 'Publish',
  propose: 'Propose',
  takeBack: 'Take back as a draft',
  keepDraft: 'Keep as a draft',
  back: 'Back',
  cancel: 'Cancel',
  remove: 'Remove',
  removeSure: 'Remove for good',
  supervised: 'A supervisor changes and publishes articles.',
  declining: 'Or decline, with a word to its author',
  decline: 'Decline',

  make: 'Make this an article',
  makeOf: (text: string) => `Make an article of: ${text}`,
  makeHint:
    'Other shoppers will read it. Take out names, addresses, numbers of orders and whatever else is hers alone, in the question and in the answer.',
  backToChat: 'Back to the conversation',

  readings: 'Articles she has read',
  verdicts: { helped: 'it helped', asked: 'then asked for a person' },

  noTitle: 'Give it a question.',
  noBody: 'Write the answer.',
  badLink: (link: string) => `A link leads to http(s) only, and not to “${link}”.`,
  badPath: (path: string) => `A page is a path such as /products/*, and not “${path}”.`,
  badPaths: 'A page is a path such as /products/*.',
  mostPages: (most: number) => count(most, { one: '# page at most.', other: '# pages at most.' }),
  full: 'No more articles fit. Remove one first.',
  stale:
    'Somebody changed this article meanwhile. Yours is still here; open it again to see theirs.',
  forbidden: 'A supervisor publishes articles.',
  removedMeanwhile: 'Somebody has removed this article meanwhile.',
  notSaved: 'Not saved. It is still here; try again.',
  isPublished: (title: string) => `“${title}” is published.`,
  isDraft: (title: string) => `“${title}” is a draft.`,
  isProposed: (title: string) => `“${title}” is proposed. A supervisor publishes it.`,
  isDeclined: (title: string) => `“${title}” is declined; its author reads why.`,
  isRemoved: (title: string) => `“${title}” is removed.`,
  orderSaved: 'The order is saved.',
  saved: 'Saved.',
};

export type ArticleWords = typeof english;

export const articleWords = wordsOf('articles', english);
