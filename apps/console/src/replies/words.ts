import type { Variable } from '@aisle/protocol';
import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  replies: 'Replies',
  newReply: 'New reply',
  table: 'Import or export',
  empty: 'Nothing saved yet. Save what you write often, and type / in a reply to use it.',
  find: 'Find a reply',
  noneFound: 'No reply is called so.',
  list: 'Saved replies',

  reply: 'Saved reply',
  title: 'Title',
  shortcut: 'Shortcut',
  /** With the stroke: `/hello`. */
  shortcutUse: (shortcut: string) => `Type ${shortcut} in a reply.`,
  shortcutHint: 'One word, such as hello.',
  anotherLanguage: 'Another language',
  choose: 'Choose',
  /** What stands for each place in braces. */
  variables: {
    shopper: 'shopper',
    agent: 'agent',
    store: 'store',
    product: 'product',
  } as Record<Variable, string>,
  insert: (variable: string, language: string) => `Put ${variable} into ${language}`,
  preview: 'Preview',
  removeLanguage: (language: string) => `Remove ${language}`,
  exampleShopper: 'Ines',
  exampleProduct: 'Merino crew sweater',
  picturesBeside: 'Pictures that go with it',
  pictures: 'Pictures',
  add: 'Add',
  addPicture: 'Add a picture',
  without: (picture: string) => `Without ${picture}`,

  noTitle: 'It needs a title.',
  badShortcut: 'One word of letters, figures, - and _ up to 31 characters.',
  pictureOnItsWay: 'One is still on its way.',
  noWords: 'It needs some words.',
  shortcutTaken: 'Another reply has this shortcut already.',
  pictureGone: 'One is not there any more. Take it away and add it again.',
  full: 'No more replies fit. Remove one first.',
  stale:
    'Somebody changed this reply meanwhile. Your words are still here; open it again to see theirs.',
  forbidden: 'A supervisor can change what is everyone’s.',
  removedMeanwhile: 'Somebody has removed this reply meanwhile.',
  notSaved: 'Not saved. Your words are still here; try again.',
  noPicture: 'It is no picture.',
  pictureRefused: (file: string, why: string) => `${file}: ${why}`,
  mostPictures: (most: number) =>
    count(most, {
      one: 'A reply has # picture at most.',
      other: 'A reply has # pictures at most.',
    }),
  saved: (shortcut: string) => `${shortcut} is saved.`,
  removed: (shortcut: string) => `${shortcut} is removed.`,

  asTable: 'Replies as a table',
  asTableHint:
    'A line for each language of a reply: shortcut, title, language, text. What is not in the table stays.',
  whose: 'Whose',
  own: 'My own',
  everyones: 'Everyone’s',
  exportOwn: 'Export my own',
  exportEveryones: 'Export everyone’s',
  isNew: 'new',
  renamed: 'its title changes',
  adds: (language: string) => `+ ${language}`,
  changes: (language: string) => `${language} changes`,
};

export type ReplyWords = typeof english;

export const replyWords = wordsOf('replies', english);
