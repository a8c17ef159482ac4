import { counting } from '../language/counting.ts';
import type { SearchWords } from './words.ts';

const count = counting('ar');

export const words: SearchWords = {
  search: 'البحث في المحادثات',
  placeholder: 'كلمات من رسالة أو ملاحظة، أو اسم',
  found: 'نتائج البحث',
  further: 'البحث في الأقدم',
  refused: 'لم تصل نتائج البحث. أعد الكتابة بعد قليل.',
  nothing: 'لا نتائج لهذه الكلمات.',
  nothingNewest: 'لا نتائج مطابقة بين أحدث المحادثات بهذه الكلمات.',
  foundAll: (n) =>
    count(n, {
      zero: 'لم يُعثر على محادثات.',
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
  periods: { any: 'كل الأوقات', week: 'آخر 7 أيام', month: 'آخر 30 يومًا', year: 'آخر سنة' },
};
