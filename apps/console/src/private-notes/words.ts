import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  note: 'Private note',
  whisperToYou: 'Whisper to you',
  whisperTo: (name: string) => `Whisper to ${name}`,
  whisperToColleague: 'Whisper to a colleague',
  whisper: 'Whisper',
  noteHint: 'Only your team sees this.',
  whisperHint: 'Rings at once. Only your team sees this.',
  colleagues: 'Colleagues',
  notePlaceholder: 'A note for your colleagues; @ calls one',
  whisperPlaceholder: (name: string) => `To ${name}, at once`,
  tooMany: (n: number) => count(n, { one: '# character too many', other: '# characters too many' }),
  addNote: 'Add note',
};

export type PrivateNoteWords = typeof english;

export const privateNoteWords = wordsOf('private-notes', english);
