import { counting } from '../language/counting.ts';
import type { ControlWords } from './words.ts';

const count = counting('ar');

export const words: ControlWords = {
  about: (what, whom) => `${what}: ${whom}`,
  copy: 'نسخ',
  copied: 'تم النسخ.',
  copyByHand: 'حدّد النص وانسخه.',

  closeImport: 'إغلاق الاستيراد',
  importHint: 'ترى ما سيتغير قبل حفظ أي شيء، ثم يُحفظ كله أو لا يُحفظ منه شيء.',
  chooseFile: 'اختيار ملف CSV',
  reading: 'جارٍ قراءة الجدول',
  notRead: (why) => `لم يُقرأ. ${why}`,
  lookAgain: 'عرض من جديد',
  unreadable: (n) =>
    count(n, {
      one: 'تعذّرت قراءة سطر واحد. لن يُحفظ شيء حتى تُقرأ كل الأسطر.',
      two: 'تعذّرت قراءة سطرين. لن يُحفظ شيء حتى تُقرأ كل الأسطر.',
      few: 'تعذّرت قراءة # أسطر. لن يُحفظ شيء حتى تُقرأ كل الأسطر.',
      many: 'تعذّرت قراءة # سطرًا. لن يُحفظ شيء حتى تُقرأ كل الأسطر.',
      other: 'تعذّرت قراءة # سطر. لن يُحفظ شيء حتى تُقرأ كل الأسطر.',
    }),
  problems: 'المشكلات',
  line: (n) => `السطر ${n}`,
  nothingNew: 'لن يتغير شيء',
  changes: 'ما سيتغير',
  asItIs: 'دون تغيير',
  things: {
    replies: {
      written: (n) =>
        count(n, {
          one: 'حُفظ رد واحد باسمك.',
          two: 'حُفظ ردان باسمك.',
          few: 'حُفظت # ردود باسمك.',
          many: 'حُفظ # ردًا باسمك.',
          other: 'حُفظ # رد باسمك.',
        }),
      write: (n) =>
        count(n, {
          one: 'حفظ رد واحد',
          two: 'حفظ ردين',
          few: 'حفظ # ردود',
          many: 'حفظ # ردًا',
          other: 'حفظ # رد',
        }),
      stale: 'غيّر أحدهم هذه الردود منذ أن عرضتها. لم يُحفظ شيء. {again}',
    },
    products: {
      written: (n) =>
        count(n, {
          one: 'حُفظ منتج واحد باسمك.',
          two: 'حُفظ منتجان باسمك.',
          few: 'حُفظت # منتجات باسمك.',
          many: 'حُفظ # منتجًا باسمك.',
          other: 'حُفظ # منتج باسمك.',
        }),
      write: (n) =>
        count(n, {
          one: 'حفظ منتج واحد',
          two: 'حفظ منتجين',
          few: 'حفظ # منتجات',
          many: 'حفظ # منتجًا',
          other: 'حفظ # منتج',
        }),
      stale: 'غيّر أحدهم هذه المنتجات منذ أن عرضتها. لم يُحفظ شيء. {again}',
    },
  },

  everyones: 'للجميع',
  forEveryone: 'للجميع في المتجر',
  readOnly: 'هذا للجميع. يمكن للمشرف تغييره.',
  save: 'حفظ',
  cancel: 'إلغاء',
  back: 'رجوع',
  remove: 'إزالة',
};
