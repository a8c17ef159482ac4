import { counting } from '../language/counting.ts';
import type { ViewWords } from './words.ts';

const count = counting('ar');

export const words: ViewWords = {
  views: 'العروض',
  everyones: 'للجميع: ',
  saveAs: 'حفظ كعرض',
  edit: 'تعديل',
  editView: (name) => `تعديل العرض ${name}`,
  newView: 'عرض جديد',
  editTitle: 'تعديل العرض',
  name: 'الاسم',
  forEveryone: 'للجميع في المتجر',
  save: 'حفظ',
  cancel: 'إلغاء',
  remove: 'إزالة',
  from: 'تبويب صندوق الوارد',
  priority: 'الأولوية',
  any: 'الكل',
  waiting: 'مدة الانتظار أطول من',
  anyTime: 'كل المدد',
  minutes: (n) =>
    count(n, {
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '# دقائق',
      other: '# دقيقة',
    }),
  hours: (n) => count(n, { one: 'ساعة واحدة', two: 'ساعتان', few: '# ساعات', other: '# ساعة' }),
  language: 'اللغة',
  team: 'الفريق',
  tags: 'الوسوم، كلها معًا',
  addTag: 'إضافة وسم',
  without: (what) => `من دون ${what}`,
  cartAbove: 'سلة قيمتها أعلى من',
  currency: 'العملة',
  noAmount: 'مبلغ مثل 60 أو 59.90، وعملة مثل EUR.',

  nameless: 'اكتب اسمًا للعرض.',
  unnarrowed: 'اختر شرطًا واحدًا على الأقل.',
  taken: 'هناك عرض آخر بهذا الاسم.',
  full: 'لا مكان لعروض أخرى. أزِل عرضًا أولًا.',
  stale: 'غيّر أحدهم هذا العرض في هذه الأثناء. تعديلك ما زال هنا؛ افتح العرض من جديد لترى تعديله.',
  forbidden: 'ما هو للجميع يمكن للمشرف تعديله.',
  gone: 'أزال أحدهم هذا العرض في هذه الأثناء.',
  notSaved: 'لم يُحفظ. ما كتبته ما زال هنا؛ حاول مرة أخرى.',
};
