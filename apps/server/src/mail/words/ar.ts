import type { LetterWords } from './words.ts';

/** Letters in Arabic. */
export const words: LetterWords = {
  dir: 'rtl',
  subject: (store) => `محادثتك مع ${store}`,
  codeSubject: (store) => `رمزك لدى ${store}`,
  hello: 'مرحبًا،',
  wrote: (agent) => `كتب ${agent}:`,
  open: 'افتح المحادثة',
  download: 'افتح الملف',
  seeInChat: 'تجد البقية في المحادثة.',
  callConfirmed: (when) => `تم تأكيد مكالمتك: ${when}`,
  chatConfirmed: (when) => `تم تأكيد موعدك في المحادثة: ${when}`,
  callDeclined: (when) => `نعتذر، هذا الموعد غير متاح: ${when}`,
  callOffered: 'يناسبنا موعد آخر أكثر. اختر أحد هذه المواعيد في المحادثة:',
  appointment: (store) => `موعد مع ${store}`,
  watch: {
    came: {
      back_in_stock: 'ما كنت في انتظاره متوفر من جديد:',
      price_drop: 'ما كنت في انتظاره أصبح أرخص:',
    },
    promised: {
      back_in_stock: 'سنخبرك عندما يتوفر هذا من جديد:',
      price_drop: 'سنخبرك عندما ينخفض سعر هذا:',
    },
  },
  order: {
    partly_shipped: (number) => `جزء من طلبك \u2068${number}\u2069 في الطريق إليك.`,
    shipped: (number) => `طلبك \u2068${number}\u2069 في الطريق إليك.`,
    delivered: (number) => `تم تسليم طلبك \u2068${number}\u2069.`,
    cancelled: (number) => `تم إلغاء طلبك \u2068${number}\u2069.`,
    refunded: (number) => `تم رد مبلغ طلبك \u2068${number}\u2069.`,
  },
  followParcel: 'تتبّع الطرد',
  transcript: (store) => `هذا ما قيل في محادثتك مع ${store}.`,
  you: 'أنت',
  code: (store) =>
    `طلب أحدهم متابعة محادثة مع ${store} عبر البريد الإلكتروني. إن كنت أنت، فهذا رمزك:`,
  orConfirm: 'إن كنت قد أغلقت المحادثة، فأكّد عنوانك هنا:',
  confirm: 'أكّد هذا العنوان',
  notYou: 'إن لم تكن أنت، فلا تفعل شيئًا: لن تصلك رسائل أخرى منا.',
  replyAbove: 'اكتب ردك فوق هذا السطر',
  why: (store) => `تصلك هذه الرسالة لأنك تركت عنوانك في محادثة ${store}.`,
  stop: 'أوقف هذه الرسائل',
  confirmed: 'شكرًا. الإجابات التي لا تراها في المحادثة ستصل إلى بريدك من الآن.',
  confirmQuestion: 'هل تصل إجابات محادثتك إلى هذا البريد؟',
  stopQuestion: 'هل تتوقف الإجابات عن الوصول إلى هذا البريد؟',
  stopped: 'تم. لن تصلك رسائل أخرى من هذه المحادثة.',
  gone: 'لم يعد هذا الرابط صالحًا.',
};
