import type { SoundWords } from './words.ts';

export const words: SoundWords = {
  silent: 'يُبقي متصفحك هذه الصفحة صامتة حتى تسمح بالصوت.',
  stillSilent: 'ما زالت صامتة: اسمح بالصوت لهذه الصفحة في إعدادات متصفحك.',
  allow: 'السماح بالصوت',
};
