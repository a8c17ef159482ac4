import { counting } from '../language/counting.ts';
import type { SearchWords } from './words.ts';

const count = counting('ar');

export const words: SearchWords = {
  search: 'البحث في المحادثات',
  placeholder: 'كلمات من رسالة أو ملاحظة، أو اسم',
  found: 'المحادثات التي عُثر عليها',
  further: 'البحث في الأقدم',
  refused: 'لم يُجب البحث. أعد الكتابة بعد لحظة.',
  nothing: 'لا شيء فيه هذه الكلمات.',
  nothingNewest: 'لا شيء مطابق بين الأحدث مما فيه هذه الكلمات.',
  foundAll: (n) =>
    count(n, {
      one: 'عُثر على محادثة واحدة.',
      two: 'عُثر على محادثتين.',
      few: 'عُثر على # محادثات.',
      other: 'عُثر على # محادثة.',
    }),
  foundMore: (n) =>
    count(n, {
      one: 'عُثر على محادثة واحدة، والمزيد في الأسفل.',
      two: 'عُثر على محادثتين، والمزيد في الأسفل.',
      few: 'عُثر على # محادثات، والمزيد في الأسفل.',
      other: 'عُثر على # محادثة، والمزيد في الأسفل.',
    }),
  stillReading: 'ما زالت المحادثات الأقدم قيد القراءة.',
  status: 'الحالة',
  anyStatus: 'كل الحالات',
  statuses: { open: 'مفتوحة', snoozed: 'مؤجلة', closed: 'مغلقة' },
  agent: 'عضو الفريق',
  anyAgent: 'كل الأعضاء',
  tag: 'الوسم',
  anyTag: 'كل الوسوم',
  period: 'الفترة',
  periods: { any: 'أيّ وقت', week: 'آخر 7 أيام', month: 'آخر 30 يومًا', year: 'آخر سنة' },
};
