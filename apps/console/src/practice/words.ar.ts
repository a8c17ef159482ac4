import { counting } from '../language/counting.ts';
import type { PracticeWords } from './words.ts';

const count = counting('ar');

export const words: PracticeWords = {
  practice: 'التدريب',
  back: 'العودة إلى التدريب',
  about:
    'يأتيك عميل افتراضي وفق سيناريو إلى مكتب خاص بك، مع بضائع متجرك وملاحظاته وردوده المحفوظة. لا يمسّ ذلك أي عميل حقيقي أو قائمة انتظار أو رقم، ويُمحى كله بعد يوم. وتستمر محادثاتك الحقيقية في الرنين أثناء ذلك.',
  notOpened: (why) => `تعذّر فتح التدريب. ${why} حاول مرة أخرى.`,
  shoppers: 'عملاء للتدريب',
  practise: 'تدريب',
  practiseTitle: (title) => `تدريب: ${title}`,
  soFar: 'حتى الآن',
  scripts: {
    'gift-sweater': {
      title: 'كنزة هدية',
      about: 'سيدة تبحث عن هدية لأخيها، تعرف مقاسه تقريبًا، وتحب أن تُنصح.',
    },
    'size-question': {
      title: 'أي مقاس يناسب',
      about: 'لديها قطعة في السلة، وتحتار بين مقاسين، وتقرر عندما ترى القياسات.',
    },
    'itchy-wool': {
      title: 'صوف يسبب الحكة (بالألمانية)',
      about: 'بشرتها حساسة، وتجربتها السابقة مع الصوف سيئة، وتريد أن تعرف مكوناته.',
    },
    'code-refused': {
      title: 'رمز غير مقبول',
      about: 'انتهت صلاحية رمز خصمها، وكانت تعوّل عليه، وتطلب شيئًا بدلًا منه.',
    },
    'gift-arabic': {
      title: 'هدية لوالدتها (بالعربية)',
      about: 'تكتب بالعربية، من اليمين إلى اليسار، وتخلطها بأسماء إنجليزية. ودودة ودقيقة.',
    },
    'parcel-late': {
      title: 'أين طردي',
      about: 'طلبت من أجل حفل زفاف يوم السبت. قلقة أكثر منها غاضبة؛ وتعود بعد حين.',
    },
    impatient: {
      title: 'فظة ومستعجلة',
      about: 'مقتضبة وعالية النبرة ومستعجلة. تغادر بسرعة، وتلين إذا بقي المرء ودودًا معها.',
    },
  },

  inPractice: 'تدريب.',
  notReal: 'لا يرى أي عميل حقيقي شيئًا من هذا ولا يشعر به.',
  cleared: 'تمت إزالة هذا التدريب. غادره وابدأ تدريبًا آخر.',
  gone: (title) => `${title}: غادرت.`,
  reallyWaiting: (n) =>
    count(n, {
      one: 'عميل حقيقي ينتظر',
      two: 'عميلان حقيقيان ينتظران',
      few: '# عملاء حقيقيين ينتظرون',
      many: '# عميلًا حقيقيًا ينتظرون',
      other: '# عميل حقيقي ينتظرون',
    }),
  another: 'عميل آخر',
  leave: 'مغادرة التدريب',
  howItWent: 'كيف سار التدريب',
  dismiss: 'إخفاء',

  hereNow: 'إنها هنا الآن.',
  ended: {
    finished: 'ودّعت وغادرت.',
    left: 'يئست وغادرت.',
    closed: 'أُغلقت المحادثة.',
    stopped: 'أُنهي التدريب.',
    failed: 'لم تتمكن من الدخول. حاول مرة أخرى.',
  },
  firstAnswer: 'أول رد',
  noAnswer: 'لم تردّ عليها',
  sheWaited: 'انتظرت',
  forNothing: 'لم تنتظر شيئًا',
  waited: {
    answer: (span) => `${span} للحصول على رد`,
    suggestion: (span) => `${span} للحصول على اقتراح`,
    proposal: (span) => `${span} لتعديل سلتها`,
    size_card: (span) => `${span} للحصول على جدول المقاسات`,
    fabric_card: (span) => `${span} لمعرفة المكونات`,
    colour_card: (span) => `${span} للحصول على صور بألوان حقيقية`,
  },
  inVain: (waited) => `${waited}، دون جدوى`,
  askedMore: (waited, n) =>
    count(n, {
      one: `${waited}، وسألت مرة أخرى`,
      two: `${waited}، وسألت مرتين أخريين`,
      few: `${waited}، وسألت # مرات أخرى`,
      other: `${waited}، وسألت # مرة أخرى`,
    }),
  seconds: (n) => `${n} ث`,
  minutes: (n) => `${n} د`,
  minutesSeconds: (minutes, seconds) => `${minutes} د ${seconds} ث`,
  goalsOf: (title) => `أهداف «${title}»`,
  goals: {
    answer: 'الرد عليها',
    suggestion: 'اقتراح منتجات',
    proposal: 'اقتراح تعديل سلتها',
    size_card: 'إرسال جدول المقاسات',
    fabric_card: 'إرسال المكونات',
    colour_card: 'إرسال صور بألوان حقيقية',
    added: 'أن تضع أحد الاقتراحات في سلتها',
    accepted: 'أن تقبل اقتراح تعديل السلة',
  },
  done: ': تم',
  notDone: ': ليس هذه المرة',
};
