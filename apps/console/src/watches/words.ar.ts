import type { WatchWords } from './words.ts';

export const words: WatchWords = {
  waits: 'في انتظار',
  add: 'وعد بالإخبار',
  isBack: (what) => `${what}: عندما يتوفر من جديد`,
  costsLess: (what, price) => `${what}: عندما يصبح أرخص من ${price}`,
  since: (when) => `بطلب من العميل، ${when}`,
  sinceBy: (who, when) => `وعد من ${who}، ${when}`,
  stop: 'إيقاف',
  stopOf: (what) => `إيقاف: ${what}`,

  log: {
    came: {
      back_in_stock: 'أُخبر العميل بأنه متوفر من جديد',
      price_drop: 'أُخبر العميل بانخفاض السعر',
    },
    promised: {
      back_in_stock: 'وعد بإخبار العميل عندما يتوفر',
      price_drop: 'وعد بإخبار العميل عندما ينخفض السعر',
    },
  },

  title: 'وعد بالإخبار',
  hint: 'فقط بعد موافقة العميل. يقرأ العميل الوعد الآن، ويُخبَر مرة واحدة عندما يتحقق، ويمكنه إيقافه.',
  product: 'المنتج',
  productExample: 'كنزة ميرينو M',
  inCart: 'في سلة العميل',
  another: 'منتج آخر',
  which: 'أي خيار',
  soldOut: 'نفد: يُخبَر العميل عندما يتوفر',
  here: (price) => `${price}: يُخبَر العميل عندما ينخفض السعر`,
  promise: 'تأكيد الوعد',
  cancel: 'إلغاء',
  chooseFirst: 'اختر منتجًا وأحد خياراته.',
  refusals: {
    stale: 'العميل ينتظره بالفعل، أو تغيّر المخزون للتو. اختر من جديد.',
    full: 'بلغ العميل أقصى عدد يمكنه انتظاره. أوقف واحدًا أولًا.',
    closed: 'المحادثة مغلقة. افتحها من جديد أولًا.',
    not_found: 'لم يعد المتجر يبيعه.',
    other: 'لم تنجح العملية. حاول مرة أخرى بعد قليل.',
  },
};
