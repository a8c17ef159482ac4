import { counting } from '../language/counting.ts';
import { isolated } from '../language/isolated.ts';
import type { ReplyWords } from './words.ts';

const count = counting('ar');

export const words: ReplyWords = {
  replies: 'الردود المحفوظة',
  newReply: 'رد جديد',
  table: 'استيراد أو تصدير',
  empty: 'لا توجد ردود محفوظة بعد. احفظ ما تكتبه كثيرًا، واكتب / داخل رد لاستخدامه.',
  find: 'البحث عن رد',
  noneFound: 'لا يوجد رد بهذا الاسم.',
  list: 'الردود المحفوظة',

  reply: 'رد محفوظ',
  title: 'العنوان',
  shortcut: 'الاختصار',
  shortcutUse: (shortcut) => `اكتب ${isolated(shortcut)} داخل رد.`,
  shortcutHint: 'كلمة واحدة، مثل: مرحبا.',
  anotherLanguage: 'لغة أخرى',
  choose: 'اختيار',
  variables: {
    shopper: 'اسم العميل',
    agent: 'اسم عضو الفريق',
    store: 'اسم المتجر',
    product: 'المنتج',
  },
  insert: (variable, language) => `إدراج ${variable} (${language})`,
  preview: 'معاينة',
  removeLanguage: (language) => `إزالة ${language}`,
  exampleShopper: 'إيناس',
  exampleProduct: 'كنزة من صوف الميرينو',
  picturesBeside: 'صور ترافق الرد',
  pictures: 'الصور',
  add: 'إضافة',
  addPicture: 'إضافة صورة',
  without: (picture) => `إزالة ${picture}`,

  noTitle: 'العنوان ناقص.',
  badShortcut: 'كلمة واحدة من حروف وأرقام و- و_ لا تتجاوز 31 حرفًا.',
  pictureOnItsWay: 'إحدى الصور ما زالت قيد الإرسال.',
  noWords: 'النص ناقص.',
  shortcutTaken: 'هذا الاختصار مستخدم في رد آخر.',
  pictureGone: 'إحدى الصور لم تعد موجودة. أزلها ثم أضفها من جديد.',
  full: 'لا يمكن إضافة ردود أخرى. أزل واحدًا أولًا.',
  stale: 'غيّر أحدهم هذا الرد في هذه الأثناء. نصك ما زال هنا؛ افتح الرد من جديد لرؤية النص الآخر.',
  forbidden: 'ما هو مشترك بين الجميع يمكن للمشرف تغييره.',
  removedMeanwhile: 'أزال أحدهم هذا الرد في هذه الأثناء.',
  notSaved: 'لم يُحفظ. نصك ما زال هنا؛ حاول مرة أخرى.',
  noPicture: 'هذا الملف ليس صورة.',
  pictureRefused: (file, why) => `${file}: ${why}`,
  mostPictures: (most) =>
    count(most, {
      one: 'للرد صورة واحدة على الأكثر.',
      two: 'للرد صورتان على الأكثر.',
      few: 'للرد # صور على الأكثر.',
      many: 'للرد # صورة على الأكثر.',
      other: 'للرد # صورة على الأكثر.',
    }),
  saved: (shortcut) => `حُفظ الرد ${isolated(shortcut)}.`,
  removed: (shortcut) => `أُزيل الرد ${isolated(shortcut)}.`,

  asTable: 'الردود في جدول',
  asTableHint:
    'سطر لكل لغة من لغات الرد: الاختصار والعنوان واللغة والنص. ما ليس في الجدول يبقى كما هو.',
  whose: 'لمن',
  own: 'ردودي',
  everyones: 'ردود الجميع',
  exportOwn: 'تصدير ردودي',
  exportEveryones: 'تصدير ردود الجميع',
  isNew: 'جديد',
  renamed: 'يتغير عنوانه',
  adds: (language) => `+ ${language}`,
  changes: (language) => `تتغير ${language}`,
};
