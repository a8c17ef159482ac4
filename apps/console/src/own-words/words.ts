import type { OwnWords } from '@aisle/protocol';
import { wordsOf } from '../language/words.ts';

type Field = { label: string; hint: string };

const english = {
  words: 'Words',
  about:
    'What the chat says in your name, in each language of your shop. What you leave empty is said in our words. Shoppers see a change within minutes.',
  loading: 'Loading your words',
  failed: (why: string) => `The server could not tell your words. ${why}`,
  again: 'Try again',

  languages: 'Languages',
  everyOther: 'Every other language',
  everyOtherHint: 'For shoppers whose language is not in the list above, whatever it is.',
  unsaved: (language: string) => `${language}, not saved`,
  another: 'Another language',
  unknown: 'No language we know. Write its name, or its tag such as de-AT.',
  example: 'German',
  add: 'Add',

  fields: {
    greeting: { label: 'Greeting', hint: 'The first words in the chat.' },
    greetingMore: { label: 'Line under the greeting', hint: '' },
    placeholder: { label: 'In the empty field', hint: 'Where she writes.' },
    promise: {
      label: 'How soon you answer',
      hint: 'While somebody is there. Left empty, the chat tells how fast you have been lately.',
    },
    away: {
      label: 'While nobody is there',
      hint: 'With business hours the chat tells when you are back instead.',
    },
    label: {
      label: 'Words beside the button',
      hint: 'Left empty, the button is an icon alone. Needs the snippet with ?store= in its address, as Install has it.',
    },
    effort: {
      label: 'Asking how easy it was',
      hint: 'The scale stays: 1 very hard to 5 very easy. Ask for nothing else, or its figures mean something else.',
    },
    satisfaction: {
      label: 'Asking how satisfied she is',
      hint: 'The scale stays: 1 not at all to 5 very.',
    },
    recommend: {
      label: 'Asking whether she would recommend you',
      hint: 'The scale stays: 0 not at all likely to 10 very likely.',
    },
  } as Record<keyof OwnWords, Field>,

  save: 'Save',
  remove: (language: string) => `Remove ${language}`,
  notSaved: (why: string) => `Not saved. ${why}`,
  stale:
    'Somebody else has changed these words meanwhile. Yours still stand here: save again to replace theirs.',
  showTheirs: 'Show theirs',
  saved: 'Saved.',
  removed: (language: string) => `${language} was removed.`,
  undo: 'Undo',
};

export type OwnWordsWords = typeof english;

export const ownWordsWords = wordsOf('own-words', english);
