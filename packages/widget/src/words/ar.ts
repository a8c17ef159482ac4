import type { Words } from './words.ts';

/** Arabic counts in four ways: one, two, three to ten, more. */
const counted = (n: number, one: string, two: string, few: string, many: string): string => {
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  return `${n} ${rest >= 3 && rest <= 10 ? few : many}`;
};

const within = (ms: number): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (ms < 45_000) return 'أقل من دقيقة';
  if (minutes < 60) return counted(minutes, 'دقيقة', 'دقيقتين', 'دقائق', 'دقيقة');
  const hours = Math.round(minutes / 60);
  if (hours < 24) return counted(hours, 'ساعة', 'ساعتين', 'ساعات', 'ساعة');
  return 'يوم تقريبًا';
};

const characters = (n: number): string => counted(n, 'حرف واحد', 'حرفان', 'أحرف', 'حرفًا');

export const words: Omit<Words, 'locale'> = {
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
  notes: {
    fabric: 'القَصّة والقماش',
    size: 'جدول المقاسات',
    colour: 'الألوان الحقيقية',
    material: 'الخامة',
    fit: 'القَصّة',
    modelWears: 'يرتدي العارض',
    stretch: 'المرونة',
    shrinkagePercent: 'الانكماش',
    care: 'العناية',
    weightGrams: 'الوزن',
    shrinks: (percent) => `${percent} من الطول بعد الغسلة الأولى`,
    garment: 'القياسات على القطعة نفسها.',
    body: 'القياسات على الجسم.',
    sizeName: 'المقاس',
    unit: 'الوحدة',
    cm: 'سم',
    in: 'بوصة',
    marked: 'محدد لك',
    marks: (size) => `حُدد المقاس ${size} في جدول المقاسات`,
    unmarks: 'لم يعد أي مقاس محددًا',
    daylight: 'ضوء النهار',
    indoor: 'إضاءة داخلية',
    on_body: 'أثناء الارتداء',
    detail: 'عن قرب',
    enlarge: (photo) => `تكبير: ${photo}`,
    gone: 'لم تعد هذه الصورة متاحة.',
    details: 'التفاصيل',
    close: 'إغلاق الصورة',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    next: 'الصورة التالية',
    previous: 'الصورة السابقة',
    position: (n, of) => `${n} من ${of}`,
  },
  suggestion: {
    add: 'أضف إلى السلة',
    adding: 'جارٍ الإضافة',
    details: 'التفاصيل',
    inCart: (options) => (options ? `في سلتك: ${options}` : 'في سلتك'),
    another: 'أضف قطعة أخرى',
    choose: (option) => `اختر ${option} أولًا.`,
    soldOut: 'نفدت الكمية',
    soldOutOf: (value) => `${value}، نفدت الكمية`,
    few: (n) => `بقي ${counted(n, 'قطعة واحدة', 'قطعتان', 'قطع', 'قطعة')} فقط`,
    was: (price) => `سابقًا ${price}`,
    priceNow: (price) => `السعر الآن ${price}`,
    addAt: (price) => `أضف بسعر ${price}`,
    from: (price) => `من ${price}`,
    position: (n, of) => `${n} من ${of}`,
    products: 'منتجات مقترحة',
    next: 'المنتج التالي',
    previous: 'المنتج السابق',
    and: (all) => all.join(' و'),
    goneSize: (_name, others) => `نفد هذا الخيار قبل لحظات. ما زال متوفرًا: ${others}.`,
    goneAll: 'نفد هذا المنتج قبل لحظات.',
    onlySome: (n) => `لدى المتجر ${counted(n, 'قطعة واحدة', 'قطعتان', 'قطع', 'قطعة')} فقط.`,
    partial: (n) => `أُضيف ${n} إلى سلتك. لا يوجد المزيد لدى المتجر.`,
    limit: 'في سلتك أقصى عدد يسمح به المتجر.',
    notSold: 'لم يعد المتجر يبيع هذا المنتج.',
    signIn: 'سجّل الدخول إلى المتجر أولًا ثم حاول مرة أخرى.',
    busy: 'المتجر مشغول. انتظر لحظة ثم حاول مرة أخرى.',
    network: 'لم يُجب المتجر. سلتك لم تتغير.',
    shopError: 'لم يتمكن المتجر من إضافته. سلتك لم تتغير.',
    unsupported: 'أضفه من صفحة المنتج.',
    unknown: 'لم يُجب المتجر. تحقق من سلتك قبل أن تحاول مرة أخرى.',
  },
};
