import { counting } from '../language/counting.ts';
import type { ColleagueWords } from './words.ts';

const count = counting('ar');

const more = (n: number) =>
  count(n, { one: 'شخص آخر', two: 'شخصان آخران', few: '# آخرون', other: '# آخرون' });

export const words: ColleagueWords = {
  colleagues: 'الزملاء',
  here: {
    one: (name) => `هنا أيضًا: ${name}`,
    two: (a, b) => `هنا أيضًا: ${a} و${b}`,
    more: (a, b, n) => `هنا أيضًا: ${a} و${b} و${more(n)}`,
  },
  replying: {
    one: (name) => `يكتب ردًا الآن: ${name}`,
    two: (a, b) => `يكتبان ردًا الآن: ${a} و${b}`,
    more: (a, b, n) => `يكتبون ردًا الآن: ${a} و${b} و${more(n)}`,
  },
  beingWritten: 'قيد الكتابة، لم تُرسل بعد',
  answeredMeanwhile: 'وصل رد من {name} وأنت تكتب.',
  held: 'لم يُرسل ردّك بعد: أعد الإرسال ليصل هو أيضًا.',
  keepWriting: 'متابعة الكتابة',
  whispers: 'همسة من {name}',
  open: 'فتح',
  dismiss: 'إخفاء الهمسة',
};
