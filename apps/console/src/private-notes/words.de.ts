import { counting } from '../language/counting.ts';
import type { PrivateNoteWords } from './words.ts';

const count = counting('de');

export const words: PrivateNoteWords = {
  note: 'Interne Notiz',
  whisperToYou: 'Ihnen zugeflüstert',
  whisperTo: (name) => `Geflüstert an ${name}`,
  whisperToColleague: 'Geflüstert an jemanden im Team',
  whisper: 'Flüstern',
  noteHint: 'Das sieht nur Ihr Team.',
  whisperHint: 'Klingelt sofort. Das sieht nur Ihr Team.',
  colleagues: 'Teammitglieder',
  notePlaceholder: 'Eine Notiz für Ihr Team; mit @ erwähnen Sie jemanden',
  whisperPlaceholder: (name) => `An ${name}, sofort`,
  tooMany: (n) => count(n, { one: '# Zeichen zu viel', other: '# Zeichen zu viel' }),
  addNote: 'Notieren',
};
