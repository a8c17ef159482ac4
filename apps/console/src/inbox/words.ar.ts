import { counting } from '../language/counting.ts';
import type { InboxWords } from './words.ts';

const count = counting('ar');

export const words: InboxWords = {
  conversations: 'المحادثات',
  show: 'المعروض',
  inbox: 'صندوق الوارد',
  loading: 'جارٍ تحميل المحادثات',
  tabs: {
    open: 'مفتوحة',
    mine: 'محادثاتي',
    unassigned: 'غير مُسندة',
    closed: 'مغلقة',
    snoozed: 'مؤجلة',
    mentions: 'إشارات إليّ',
  },
  empty: {
    open: 'لا محادثات في الانتظار. سيرنّ الجرس عند وصول المحادثة التالية.',
    mine: 'لا شيء مُسند إليك الآن. استلم محادثة من «غير مُسندة».',
    unassigned: 'لكل محادثة من يتولاها.',
    closed: 'لم يُغلق شيء بعد. ما تغلقه يبقى هنا.',
    snoozed: 'لا شيء مؤجل. ما تؤجله ينتظر هنا إلى أن يحين وقته.',
    mentions: 'لم يُشِر إليك أحد في ملاحظة بعد.',
  },
  nothingFits: 'لا شيء هنا يطابق التصفية.',
  notRead: 'تعذّرت قراءة صندوق الوارد. لم يضِع شيء.',
  tryAgain: 'إعادة المحاولة',
  further: 'البحث في الأقدم',

  filter: 'تصفية',
  search: 'بحث',
  searchTip: 'البحث في المحادثات',
  priority: 'الأولوية',
  tag: 'الوسم',
  without: (what) => `تصفية من دون ${what}`,
  waitingOver: (minutes) => count(minutes, { other: 'انتظار أكثر من # د' }),
  cartAbove: (sum) => `سلة تفوق ${sum}`,
  aTeam: 'أحد الفرق',

  tags: 'الوسوم: ',
  mentioned: 'أُشير إليك. ',
  notes: (n) =>
    count(n, {
      one: 'ملاحظة داخلية واحدة. ',
      two: 'ملاحظتان داخليتان. ',
      few: '# ملاحظات داخلية. ',
      other: '# ملاحظة داخلية. ',
    }),
  unread: ' غير مقروءة',
  overdue: (span) => `متأخرة ${span}`,
  dueIn: (span) => `مستحقة خلال ${span}`,
  pieces: (n) =>
    count(n, {
      zero: 'لا قطع',
      one: 'قطعة واحدة',
      two: 'قطعتان',
      few: '# قطع',
      other: '# قطعة',
    }),
  inCart: (n) =>
    count(n, {
      zero: 'لا قطع في السلة، ',
      one: 'قطعة واحدة في السلة، ',
      two: 'قطعتان في السلة، ',
      few: '# قطع في السلة، ',
      other: '# قطعة في السلة، ',
    }),

  you: 'أنت:',
  colleague: 'زميل:',
  notWritten: 'لم يكتب بعد',
  suggested: (product) => `اقتراح: ${product}`,
  bundle: (name) => `مجموعة: ${name}`,
  addedToCart: (product) => `أُضيف إلى السلة: ${product}`,
  proposed: (change) => `اقتراح تعديل السلة: ${change}`,
  answeredProposal: 'ردّ على اقتراح تعديل السلة',
  ordered: (number) => `قدّم الطلب ${number}`,
  wantsBack: (products) => `يريد إرجاع: ${products}`,
  answeredGuide: 'ردّ على عرض الإرشاد',
  givenBack: 'أُعيدت إلى قائمة الانتظار',
  assigned: 'تم الإسناد',
  joined: 'انضمام',
  closed: 'أُغلقت',
  openAgain: 'أُعيد فتحها',
  wordless: {
    size_marked: 'تحديد مقاس',
    guide: 'عرض الإرشاد إلى مكان',
    checkout_link: 'إرسال رابط دفع',
    gift: 'سؤال عن الهدية',
    promised: 'وعد بالكتابة',
    call_back_requested: 'يطلب معاودة الاتصال أو موعدًا',
    call_back_answered: 'ردّ على ما طلبه العميل',
    call_back_proposed: 'عُرضت مواعيد أخرى',
    call_back_decided: 'ردّ على المواعيد المعروضة',
    return_answered: 'ردّ على طلب الإرجاع',
  },
};
