import { counting } from '../language/counting.ts';
import type { ControlWords } from './words.ts';

const count = counting('ar');

export const words: ControlWords = {
  about: (what, whom) => `${what}: ${whom}`,
  copy: 'نسخ',
  copied: 'تم النسخ.',
  copyByHand: 'حدّد النص وانسخه.',

  closeImport: 'إغلاق الاستيراد',
  importHint: 'ترى ما سيتغير قبل كتابة أي شيء، ثم يُكتب كله أو لا يُكتب منه شيء.',
  chooseFile: 'اختيار ملف CSV',
  reading: 'جارٍ قراءة الجدول',
  notRead: (why) => `لم يُقرأ. ${why}`,
  lookAgain: 'عرضه من جديد',
  unreadable: (n) =>
    count(n, {
      one: 'تعذّرت قراءة سطر واحد. لن يُكتب شيء حتى تُقرأ كل الأسطر.',
      two: 'تعذّرت قراءة سطرين. لن يُكتب شيء حتى تُقرأ كل الأسطر.',
      few: 'تعذّرت قراءة # أسطر. لن يُكتب شيء حتى تُقرأ كل الأسطر.',
      many: 'تعذّرت قراءة # سطرًا. لن يُكتب شيء حتى تُقرأ كل الأسطر.',
      other: 'تعذّرت قراءة # سطر. لن يُكتب شيء حتى تُقرأ كل الأسطر.',
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
          one: 'كُتب رد واحد باسمك.',
          two: 'كُتب ردان باسمك.',
          few: 'كُتبت # ردود باسمك.',
          many: 'كُتب # ردًا باسمك.',
          other: 'كُتب # رد باسمك.',
        }),
      write: (n) =>
        count(n, {
          one: 'كتابة رد واحد',
          two: 'كتابة ردين',
          few: 'كتابة # ردود',
          many: 'كتابة # ردًا',
          other: 'كتابة # رد',
        }),
      stale: 'غيّر أحدهم هذه الردود منذ أن عرضتها. لم يُكتب شيء. {again}',
    },
    products: {
      written: (n) =>
        count(n, {
          one: 'كُتب منتج واحد باسمك.',
          two: 'كُتب منتجان باسمك.',
          few: 'كُتبت # منتجات باسمك.',
          many: 'كُتب # منتجًا باسمك.',
          other: 'كُتب # منتج باسمك.',
        }),
      write: (n) =>
        count(n, {
          one: 'كتابة منتج واحد',
          two: 'كتابة منتجين',
          few: 'كتابة # منتجات',
          many: 'كتابة # منتجًا',
          other: 'كتابة # منتج',
        }),
      stale: 'غيّر أحدهم هذه المنتجات منذ أن عرضتها. لم يُكتب شيء. {again}',
    },
  },

  everyones: 'للجميع',
  forEveryone: 'لكل من في المتجر',
  readOnly: 'هذا للجميع. يمكن للمشرف تغييره.',
  save: 'حفظ',
  cancel: 'إلغاء',
  back: 'رجوع',
  remove: 'إزالة',
};
