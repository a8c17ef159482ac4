import { counting } from '../language/counting.ts';
import type { OrderWords } from './words.ts';

const count = counting('ar');

const pieces = (n: number): string =>
  count(n, {
    zero: 'لا قطع',
    one: 'قطعة واحدة',
    two: 'قطعتان',
    few: '# قطع',
    other: '# قطعة',
  });

/** After a verb, where the form for two is another. */
const piecesTold = (n: number): string =>
  count(n, { one: 'قطعة واحدة', two: 'قطعتين', few: '# قطع', other: '# قطعة' });

export const words: OrderWords = {
  status: {
    open: 'مُقدَّم',
    paid: 'مدفوع',
    partly_shipped: 'شُحن جزئيًا',
    shipped: 'شُحن',
    delivered: 'سُلِّم',
    cancelled: 'مُلغى',
    refunded: 'استُرد المبلغ',
  },
  link: {
    order_key: 'مفتاحنا مسجَّل على الطلب',
    cart_token: 'جاء من السلة التي أظهرتها لنا صفحة العميل',
    code: 'استُخدم فيه رمز أُنشئ في هذه المحادثة',
    checkout_link: 'دُفع عبر رابط أُرسل في المحادثة',
    customer: 'أكّد المتجر هوية العميل',
    page_event: 'بحسب ما ذكرته صفحة العميل',
    look_up: 'كان العميل يعرف رقمه والبريد الإلكتروني',
  },
  update: {
    partly_shipped: (number) => `أُخبر العميل: جزء من الطلب ${number} في الطريق`,
    shipped: (number) => `أُخبر العميل: الطلب ${number} في الطريق`,
    delivered: (number) => `أُخبر العميل: سُلّم الطلب ${number}`,
    cancelled: (number) => `أُخبر العميل: أُلغي الطلب ${number}`,
    refunded: (number) => `أُخبر العميل: رُدّ مبلغ الطلب ${number}`,
  },
  tellHer: 'إخبار العميل بمستجدات الطلب',
  tellHint: 'إن رغب في ذلك: هنا، وبالبريد الإلكتروني إن ترك عنوانًا.',
  isTold: 'سيُخبَر العميل عند الشحن وعند التسليم.',
  tellNoMore: 'إيقاف الإخبار',
  hers: (why) => `طلب هذا العميل: ${why}.`,
  reason: {
    too_small: 'صغير جدًا',
    too_large: 'كبير جدًا',
    colour: 'ليس اللون المتوقع',
    not_as_described: 'مختلف عن الوصف',
    damaged: 'وصل تالفًا',
    wrong_item: 'ليس ما طُلب',
    changed_mind: 'تراجع عن الشراء',
    other: 'سبب آخر',
  },
  verified: 'أكّده المتجر',
  reported: 'أبلغت عنه صفحة العميل',

  orders: 'الطلبات',
  loading: 'جارٍ التحميل',
  failed: 'تعذّرت قراءة طلبات العميل.',
  tryAgain: 'إعادة المحاولة',
  stale: 'لم يستجب المتجر. هذه آخر بيانات وردت منه.',
  none: 'لا طلبات معروفة بعد.',
  linesOf: (number) => `بنود الطلب ${number}`,
  sentBack: (n) =>
    count(n, {
      one: 'أُرجعت قطعة واحدة',
      two: 'أُرجعت قطعتان',
      few: 'أُرجعت # قطع',
      other: 'أُرجعت # قطعة',
    }),
  discount: 'الخصم',
  shipping: 'الشحن',
  refunded: 'المبلغ المسترد',
  carrier: (carrier, status) => `${carrier}، ${status}`,
  followParcel: 'تتبّع الطرد',
  mismatchTotal: (claimed, real) => `ذكرت صفحة العميل ${claimed}، أما المتجر فيذكر ${real}.`,
  mismatchPieces: (claimed, real) =>
    `ذكرت صفحة العميل ${piecesTold(claimed)}، أما المتجر فيذكر ${real}.`,

  season: 'آخر اثني عشر شهرًا للعميل',
  kept: (n) =>
    count(n, {
      zero: 'لم يحتفظ بشيء',
      one: 'احتفظ بقطعة واحدة',
      two: 'احتفظ بقطعتين',
      few: 'احتفظ بـ # قطع',
      other: 'احتفظ بـ # قطعة',
    }),
  keptAndBack: '{kept}، {back}',
  wentBack: (n) =>
    count(n, { zero: 'لم يُرجَع شيء', one: 'أُرجعت واحدة', two: 'أُرجعت اثنتان', other: 'أُرجعت #' }),
  spent: (sums) => `${sums} في اثني عشر شهرًا`,

  returnRequest: 'طلب إرجاع',
  asksFor: { refund: 'يطلب العميل الإرجاع.', exchange: 'يطلب العميل الاستبدال.' },
  wordToHer: 'رسالة إلى العميل: الخطوة التالية، أو سبب الرفض',
  approve: 'موافقة',
  decline: 'رفض',
  tellsShop: 'تُبلغ الموافقةُ المتجرَ أيضًا.',
  enterInShop: 'لا يقبل هذا المتجر الإرجاع من هنا: سجّله أيضًا في لوحة إدارة المتجر.',
  shopSaidNo: (why) => `${why} لم يُبلَّغ العميل بشيء.`,
  answeredAlready: 'ردّ عليه أحد الزملاء بالفعل.',
  closed: 'المحادثة مغلقة. يمكن إبلاغ العميل في محادثة جديدة.',
  mayOnlyRead: 'دورك يسمح بالقراءة فقط.',
  notThrough: 'لم يصل. لم يُبلَّغ العميل بشيء؛ حاول مرة أخرى.',

  asked: {
    refund: 'يطلب الإرجاع، الطلب {number}',
    exchange: 'يطلب الاستبدال، الطلب {number}',
  },
  line: (quantity, name) => `${quantity} × ${name}`,
  lineWith: (quantity, name, options) => `${quantity} × ${name}، ${options}`,
  instead: '{reason}؛ البديل: {options}',
  placed: (number, n, total) => `قُدِّم الطلب ${number}: ${pieces(n)}، ${total}`,
  placedReported: (number, n, total) =>
    `قُدِّم الطلب ${number}: ${pieces(n)}، ${total}، أبلغت عنه صفحة العميل`,
  declined: 'رُفض الإرجاع',
  approvedAs: (number) => `قُبل الإرجاع، ورقمه في المتجر ${number}`,
  approvedInShop: 'قُبل الإرجاع، والمتجر على علم به',
  approvedHere: 'قُبل الإرجاع، ولم يُسجَّل في المتجر',
  answerWith: (answer, text) => `${answer}: ${text}`,
};
