import { counting } from '../counting.ts';
import type { OtherWords } from '../words.ts';

const counted = counting('ar');

const within = (ms: number): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (ms < 45_000) return 'أقل من دقيقة';
  if (minutes < 60)
    return counted(minutes, { one: 'دقيقة', two: 'دقيقتين', few: '# دقائق', other: '# دقيقة' });
  const hours = Math.round(minutes / 60);
  if (hours < 24)
    return counted(hours, { one: 'ساعة', two: 'ساعتين', few: '# ساعات', other: '# ساعة' });
  return 'يوم تقريبًا';
};

const characters = (n: number): string =>
  counted(n, { one: 'حرف واحد', two: 'حرفان', few: '# أحرف', many: '# حرفًا', other: '# حرف' });

export const words: OtherWords = {
  dir: 'rtl',
  chat: {
    chat: 'الدردشة',
    close: 'إغلاق الدردشة',
    conversation: 'المحادثة',
    message: 'الرسالة',
    placeholder: 'اكتب رسالة',
    send: 'إرسال',
    you: 'أنت',
    sending: 'جارٍ الإرسال',
    sent: 'أُرسلت',
    delivered: 'وصلت',
    seen: 'قُرئت',
    today: 'اليوم',
    yesterday: 'أمس',
    someone: 'أحد موظفينا',
    sees: 'ما الذي يراه الموظف',
  },
  extras: {
    greeting: 'مرحبًا. عمّ تبحث؟',
    greetingMore: 'اكتب كما لو كنت تسأل في المتجر. سيجيبك شخص حقيقي.',
    online: 'متاح الآن',
    away: 'غير متاح حاليًا. ستبقى رسالتك هنا.',
    back: (when) => `نعود ${when}. ستبقى رسالتك هنا.`,
    repliesIn: (ms) => `يرد عادةً خلال ${within(ms)}`,
    loading: 'جارٍ فتح المحادثة',
    slow: 'يستغرق فتح الدردشة وقتًا. اكتب الآن: رسالتك محفوظة وستُرسل.',
    refused: 'لا يمكن فتح الدردشة في هذه الصفحة.',
    reconnectingName: 'جارٍ إعادة الاتصال',
    reconnecting: 'جارٍ إعادة الاتصال. رسائلك محفوظة.',
    offline: 'أنت غير متصل. رسائلك محفوظة وستُرسل عند عودة الاتصال.',
    outdated: 'هذه الصفحة قديمة. أعد تحميلها لمتابعة الدردشة.',
    notKept: 'هذا المتصفح لا يحفظ شيئًا. إغلاق الصفحة يُفقدك ما لم يُرسل بعد.',
    reasons: {
      too_long: 'الرسالة طويلة جدًا.',
      blocked: 'لا يمكنك الكتابة في هذه المحادثة.',
      closed: 'أُغلقت المحادثة.',
      timeout: 'انتظرت أكثر من يومين.',
      other: 'لم يقبلها المتجر.',
    },
    retry: 'حاول مرة أخرى',
    discard: 'تجاهل',
    failed: 'لم تُرسل',
    caps: 'هناك رسائل كثيرة في الانتظار. ستُرسل عند عودة الاتصال.',
    left: (n) => `بقي ${characters(n)}`,
    over: (n) => `زيادة بمقدار ${characters(n)}`,
    toEnd: 'إلى أحدث رسالة',
    fresh: (n) => `${n} جديد`,
    earlier: 'جارٍ تحميل الرسائل السابقة',
    typing: (name) => `${name} يكتب`,
    says: (name, text) => `${name}: ${text}`,
    suggests: (name, products) => `${name} يقترح ${products}`,
    joined: (name) => `انضم ${name}`,
    closed: 'أُغلقت هذه المحادثة',
    reopened: 'فُتحت هذه المحادثة من جديد',
    added: (what) => `أضفت ${what} إلى سلتك`,
    startNew: 'ابدأ محادثة جديدة',
    seesWhat: ({ cart, pages }) => {
      if (cart) return pages ? 'يرى الموظف سلتك والصفحة التي أنت فيها' : 'يرى الموظف سلتك';
      return pages ? 'يرى الموظف الصفحة التي أنت فيها' : 'لا يرى الموظف إلا ما تكتبه';
    },
  },
  sharing: {
    shareCart: 'سلتي',
    shareCartMore: 'المنتجات والمقاسات والكميات والمجموع',
    sharePages: 'الصفحة التي أنا فيها',
    sharePagesMore: 'عنوانها والمنتج المعروض فيها',
    never: 'لا يرى أبدًا عنوانك أو بيانات الدفع أو ما تكتبه في مكان آخر.',
  },
  ordersTitle: 'طلباتك',
  families: {
    notes: () => import('./ar-notes.ts'),
    suggestion: () => import('./ar-suggestion.ts'),
    bundle: () => import('./ar-bundle.ts'),
    proposal: () => import('./ar-proposal.ts'),
    orders: () => import('./ar-orders.ts'),
    orderUpdates: () => import('./ar-order-updates.ts'),
    guide: () => import('./ar-guide.ts'),
    gift: () => import('./ar-gift.ts'),
    attachment: () => import('./ar-attachment.ts'),
    queue: () => import('./ar-queue.ts'),
    owed: () => import('./ar-owed.ts'),
    watch: () => import('./ar-watch.ts'),
    callBack: () => import('./ar-call-back.ts'),
    peek: () => import('./ar-peek.ts'),
    rating: () => import('./ar-rating.ts'),
    feedback: () => import('./ar-feedback.ts'),
    privacy: () => import('./ar-privacy.ts'),
    mail: () => import('./ar-mail.ts'),
    articles: () => import('./ar-articles.ts'),
  },
};
