import { wordsOf } from '../language/words.ts';

const english = {
  silent: 'Your browser keeps this page silent until you say so.',
  stillSilent: 'Still silent: allow sound for this page in your browser’s settings.',
  allow: 'Let it ring',
};

export type SoundWords = typeof english;

export const soundWords = wordsOf('sounds', english);
