import { wordsOf } from '../language/words.ts';

const english = {
  whatToDo: 'What to do',
  placeholder: 'What would you like to do?',
  nothing: 'Nothing here is called that.',
  commands: 'Commands',
  /** Typed to find all macros: the word with which each of them begins below. */
  macros: 'macro',
  macro: (name: string) => `Macro: ${name}`,
  /** The same for views. */
  views: 'view',
  view: (name: string) => `View: ${name}`,
  newView: 'New view of the inbox',
  setting: (name: string) => `Settings: ${name}`,
  page: (name: string) => `Go to ${name}`,
};

export type PaletteWords = typeof english;

export const paletteWords = wordsOf('palette', english);
