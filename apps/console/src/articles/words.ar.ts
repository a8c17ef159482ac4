import { counting } from '../language/counting.ts';
import { isolated } from '../language/isolated.ts';
import type { ArticleWords } from './words.ts';

const count = counting('ar');

export const words: ArticleWords = {
  articles: 'المقالات',
  loading: 'جارٍ تحميل المقالات',
  failed: (why) => `تعذّر على الخادم عرض المقالات. ${why}`,
  again: 'إعادة المحاولة',
  newArticle: 'مقال جديد',
  about:
    'أسئلة تتكرر كثيرًا، تُجاب في المحادثة فورًا حتى إن لم يكن أحد موجودًا. الأرقام عن آخر 30 يومًا، ويُحسب كل عميل مرة واحدة في اليوم.',
  empty: 'لا توجد مقالات بعد. ابدأ بأكثر ما تُسألون عنه، مثل مدة التوصيل.',
  writeFirst: 'كتابة أول مقال',
  showIn: 'عرض المقالات بلغة',
  everyLanguage: 'كل اللغات',
  fallback: 'للعملاء الذين لا توجد مقالات بلغتهم',
  fallbackHint: 'تُعرض عليهم المقالات بهذه اللغة.',
  states: {
    proposed: 'مقترحة',
    published: 'منشورة',
    draft: 'مسودات',
    declined: 'مرفوضة',
  },
  earlier: (title) => `تقديم: ${title}`,
  later: (title) => `تأخير: ${title}`,
  by: (author) => `كتبه ${author}`,
  quoted: (word) => `«${word}»`,
  unopened: 'لم يُفتح بعد',
  opened: (n) =>
    count(n, {
      zero: 'لم يفتحه أحد',
      one: 'فتحه عميل واحد',
      two: 'فتحه عميلان',
      few: 'فتحه # عملاء',
      many: 'فتحه # عميلًا',
      other: 'فتحه # عميل',
    }),
  helped: (n) => `أفاد: ${n}`,
  asked: (n) => `طلبوا التحدث إلى شخص: ${n}`,
  bySearch: 'يظهر بالبحث',

  article: 'مقال',
  proposedBy: (author) =>
    `اقترحه ${author} ويبقى المقال باسمه. تأكد قبل النشر من خلوه من أسماء العملاء وأرقامهم وعناوينهم.`,
  proposedByGone:
    'اقترحه شخص غادر الفريق ويبقى المقال باسمه. تأكد قبل النشر من خلوه من أسماء العملاء وأرقامهم وعناوينهم.',
  declinedWith: (word) => `مرفوض: ${word}`,
  question: 'السؤال',
  questionHint: 'كما يطرحه العميل.',
  answer: 'الإجابة',
  answerHint:
    'السطر الفارغ يبدأ فقرة، و«- » تبدأ عنصرًا في قائمة. الروابط: \u2066[كلمات](https://…)\u2069.',
  language: 'اللغة',
  onHome: 'سؤال يظهر في الصفحة الأولى للمحادثة',
  onPages: 'في هذه الصفحات فقط',
  onPagesHint: `مسار واحد في كل سطر؛ * تعني أي شيء، مثل ${isolated('/products/*')}. إن تُرك فارغًا: في كل الصفحات.`,
  preview: 'معاينة',
  whatSheSees: 'ما يراه العميل',
  yourQuestion: 'سؤالك',
  yourAnswer: 'إجابتك.',
  publish: 'نشر',
  propose: 'اقتراح',
  takeBack: 'إعادته إلى مسودة',
  keepDraft: 'حفظ كمسودة',
  back: 'رجوع',
  cancel: 'إلغاء',
  remove: 'إزالة',
  removeSure: 'إزالة نهائية',
  supervised: 'تعديل المقالات ونشرها للمشرف.',
  declining: 'أو الرفض مع رسالة إلى كاتبه',
  decline: 'رفض',

  make: 'تحويلها إلى مقال',
  makeOf: (text) => `إنشاء مقال من: ${text}`,
  makeHint:
    'سيقرؤه عملاء آخرون. احذف الأسماء والعناوين وأرقام الطلبات وكل ما يخص هذا العميل وحده، من السؤال ومن الإجابة.',
  backToChat: 'العودة إلى المحادثة',

  readings: 'مقالات قرأها العميل',
  verdicts: { helped: 'أفاده', asked: 'ثم طلب التحدث إلى شخص' },

  noTitle: 'اكتب السؤال.',
  noBody: 'اكتب الإجابة.',
  badLink: (link) => `يجب أن يبدأ الرابط بـ http(s)، وليس «${link}».`,
  badPath: (path) => `الصفحة مسار مثل ${isolated('/products/*')}، وليست «${path}».`,
  badPaths: `الصفحة مسار مثل ${isolated('/products/*')}.`,
  mostPages: (most) =>
    count(most, {
      one: 'صفحة واحدة على الأكثر.',
      two: 'صفحتان على الأكثر.',
      few: '# صفحات على الأكثر.',
      many: '# صفحة على الأكثر.',
      other: '# صفحة على الأكثر.',
    }),
  full: 'لا مكان لمقالات أخرى. أزل واحدًا أولًا.',
  stale:
    'غيّر أحدهم هذا المقال في هذه الأثناء. نسختك ما زالت هنا؛ افتح المقال من جديد لرؤية النسخة الأخرى.',
  forbidden: 'نشر المقالات للمشرف.',
  removedMeanwhile: 'أزال أحدهم هذا المقال في هذه الأثناء.',
  notSaved: 'لم يُحفظ. ما كتبته ما زال هنا؛ حاول مرة أخرى.',
  isPublished: (title) => `نُشر «${title}».`,
  isDraft: (title) => `«${title}» الآن مسودة.`,
  isProposed: (title) => `اقتُرح «${title}». ينشره المشرف.`,
  isDeclined: (title) => `رُفض «${title}»؛ يقرأ كاتبه السبب.`,
  isRemoved: (title) => `أُزيل «${title}».`,
  orderSaved: 'حُفظ الترتيب.',
  saved: 'تم الحفظ.',
};
