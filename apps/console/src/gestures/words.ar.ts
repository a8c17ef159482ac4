import { counting } from '../language/counting.ts';
import type { GestureWords } from './words.ts';

const count = counting('ar');

export const words: GestureWords = {
  kinds: { sample: 'عيّنة', exchange: 'استبدال مجاني', discount: 'خصم' },
  discount: (percent) => `خصم ${percent}%`,

  given: 'بادرات حسن النية',
  give: 'إضافة بادرة',
  newGesture: 'بادرة جديدة',
  hint: 'تُسجَّل للفريق. لا يقرأ العميل إلا ما تكتبه له.',
  what: 'الوصف',
  whatExample: 'كُرتا صوف للتجربة',
  left: (kind, n) =>
    `${kind}، ${count(n, { zero: 'لم يبق شيء', one: 'بقي واحد', two: 'بقي اثنان', other: 'بقي #' })}`,
  which: 'النوع',
  save: 'تسجيل',
  cancel: 'إلغاء',
  nothingSaid: 'اكتب الوصف.',
  notSaved: (why) => `لم تُسجَّل. ${why}`,
  none: 'لم يُمنح أي شيء هنا بعد.',
  by: (who, when) => `${who}، ${when}`,
  takenBack: (who, when) => `${who}، ${when}. سُحبت.`,
  takeBack: 'سحب',
  takeBackSure: 'تأكيد السحب',

  page: 'بادرات حسن النية',
  pageHint: 'ما منحه الفريق فوق السعر: خصومات وعيّنات واستبدالات مجانية.',
  loading: 'جارٍ تحميل السجل',
  failed: (why) => `تعذّرت قراءة السجل. ${why}`,
  empty: 'لم يُمنح شيء بعد. يُسجَّل بجانب المحادثة، أما الخصومات فتُسجَّل تلقائيًا.',
  log: 'ما مُنح',
  csv: 'تنزيل بصيغة CSV',
  more: 'عرض الأقدم',
  forWhom: 'إلى {shopper}',
  noName: 'عميل بلا اسم',

  rules: 'ما يمكن لكل عضو في الفريق منحه',
  rulesHint: 'خلال 30 يومًا ومن دون استئذان. حدّ الخصم يُضبط في صفحة المتجر.',
  samples: 'العيّنات',
  exchanges: 'الاستبدالات المجانية',
  saveRules: 'حفظ',
  rulesSaved: 'تم الحفظ.',
  wrong: 'أدخل عددًا صحيحًا من 0 إلى 1000.',
};
