import { counting } from '../language/counting.ts';
import type { CallBackWords } from './words.ts';

const count = counting('ar');

export const words: CallBackWords = {
  title: 'المكالمات والمواعيد',
  unread: 'تعذّرت قراءة الإعدادات. افتح الصفحة مرة أخرى.',
  offer: 'يمكن للعملاء طلب مكالمة أو حضور أحد في المحادثة',
  offerHint:
    'يختارون من الأوقات المتاحة ضمن ساعات العمل أعلاه. تؤكد كل طلب أو ترفضه، ويصلك تذكير قبل الموعد.',
  length: 'مدة المكالمة',
  minutes: (n) =>
    count(n, { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', other: '# دقيقة' }),
  fields: {
    noticeHours: 'عدد الساعات قبل أول وقت متاح',
    daysAhead: 'عدد أيام الحجز المسبق',
    atOnce: 'عدد المكالمات في الوقت نفسه',
  },
  wrongNumber: (field, from, to) => `${field}: عدد صحيح من ${from} إلى ${to}.`,
  save: 'حفظ المكالمات والمواعيد',
};
