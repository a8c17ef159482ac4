import { wordsOf } from '../language/words.ts';

const english = {
  privacy: 'Privacy',
  loading: 'Loading the settings',
  failed: (why: string) => `The settings could not be read. ${why}`,
  again: 'Try again',

  keepDays: 'Days an anonymous shopper is kept after her last visit',
  keepDaysHint:
    'Then her conversations, cart, pages and files are erased by themselves, within an hour. Shoppers your shop has signed for are kept until you or they erase them.',
  badDays: (least: number, most: number) => `Whole days from ${least} to ${most}, please.`,
  saveDays: 'Save how long shoppers are kept',

  asked: 'When a shopper asks',
  askedInChat:
    'In the chat, under the eye beside the agent’s name, she gets a copy of her data and erases it herself.',
  /** The names are those of the section and its buttons. */
  askedByLetter:
    'If she writes to you instead: open her conversation; {data} in the pane beside it has {export} and {erase}. Whoever is signed in to your shop is erased with all her browsers.',
  askedStays:
    'What stays is an empty conversation without a name, so that your figures remain what they were. Orders are your shop’s and stay there.',
  askedAudit: 'Each export and each erasure stands in the audit log, without a word of hers.',

  herData: 'Her data',
  export: 'Export',
  erase: 'Erase',
  eraseSure: 'Erase for good',
  erased: 'Everything of her is erased.',
  notErased: (why: string) => `Not erased. ${why} Try again.`,
};

export type PrivacyWords = typeof english;

export const privacyWords = wordsOf('privacy', english);
