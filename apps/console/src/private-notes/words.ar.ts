import { counting } from '../language/counting.ts';
import type { PrivateNoteWords } from './words.ts';

const count = counting('ar');

export const words: PrivateNoteWords = {
  note: 'ملاحظة داخلية',
  whisperToYou: 'همسة إليك',
  whisperTo: (name) => `همسة إلى ${name}`,
  whisperToColleague: 'همسة إلى أحد الزملاء',
  whisper: 'همس',
  noteHint: 'لا يراها إلا فريقك.',
  whisperHint: 'ترنّ فورًا. لا يراها إلا فريقك.',
  colleagues: 'الزملاء',
  notePlaceholder: 'ملاحظة لزملائك؛ @ للإشارة إلى أحدهم',
  whisperPlaceholder: (name) => `إلى ${name}، فورًا`,
  tooMany: (n) =>
    count(n, {
      one: 'حرف واحد زائد',
      two: 'حرفان زائدان',
      few: '# أحرف زائدة',
      many: '# حرفًا زائدًا',
      other: '# حرف زائد',
    }),
  addNote: 'إضافة الملاحظة',
};
