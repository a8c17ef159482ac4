import { counting } from '../language/counting.ts';
import type { ReportWords } from './words.ts';

const count = counting('ar');
const days = (n: number) =>
  count(n, { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' });
const orders = (n: number) =>
  count(n, {
    ...{ zero: 'لا طلبات', one: 'طلب واحد', two: 'طلبان' },
    ...{ few: '# طلبات', many: '# طلبًا', other: '# طلب' },
  });

export const words: ReportWords = {
  report: 'التقرير',
  part: 'قسم التقرير',
  parts: {
    sales: 'المبيعات',
    service: 'الخدمة',
    topics: 'المواضيع',
    ratings: 'التقييمات',
    campaigns: 'الحملات',
  },
  period: 'الفترة',
  periods: {
    '7': 'آخر 7 أيام',
    '30': 'آخر 30 يومًا',
    '90': 'آخر 90 يومًا',
    month: 'هذا الشهر',
    year: 'هذه السنة',
  },
  loading: 'جارٍ تحميل التقرير',
  failed: 'تعذّر تحميل التقرير.',
  tryAgain: 'إعادة المحاولة',
  countedAgain: 'يُعاد احتساب الطلبات الآن؛ هذه الأرقام ليست نهائية.',
  lookAgain: 'تحديث',
  onlyReported:
    'لا يوجد متجر مربوط، لذلك لا تُعرف إلا طلبات الصفحات التي فيها محادثة، ولا شيء منها مؤكَّد.',
  noOrder: 'لا طلبات في هذه الأيام بعد. أول طلب بعد محادثة يظهر هنا.',
  currency: 'العملة',

  whose: 'أرقام مَن',
  everybody: 'الجميع',
  teamsNow: 'الفرق بتكوينها الحالي',
  agents: 'أعضاء الفريق',
  noLongerKnown: 'لم يعد معروفًا',
  team: (name) => `فريق ${name}`,

  csv: 'CSV',
  csvOf: (name) => `: ${name}`,
  theFigures: 'الأرقام',

  label: (name) => `${name}: `,
  showOrders: '. عرض الطلبات.',
  showConversations: '. عرض المحادثات.',
  orders,
  ordersRefunded: (n, gross, refunded) => `${orders(n)}، ${gross} ناقص ${refunded} مبالغ مستردة`,
  fromOrders: (n) => ` (${orders(n)}). عرض الطلبات.`,
  netFromOrders: (of, net, n) => `${of}: ${net} (${orders(n)}). عرض الطلبات.`,

  figures: {
    direct: 'مباشر',
    influenced: 'بتأثير المحادثة',
    withChat: 'طلبات مع محادثة',
    withoutChat: 'طلبات دون محادثة',
  },
  definitions: {
    direct: (n) =>
      `بنود دخلت السلة من اقتراح أو مجموعة أو اقتراح تعديل مقبول، أو اشتُريت برمز يُستخدم مرة واحدة، خلال ${days(n)} قبل الطلب. البضاعة وحدها: بلا شحن وبلا ضريبة مضافة.`,
    influenced: (n) =>
      `طلبات كاملة كتب قبلها أحد أعضاء فريقك خلال ${days(n)}. قد يكون الطلب مباشرًا أيضًا: لا تجمع الرقمين أبدًا.`,
    withChat: 'طلبات كاملة لعملاء كانوا في محادثة خلال هذه الأيام، أيًا كانت نتيجتها.',
    withoutChat: 'كل الطلبات الأخرى التي نعرفها.',
  },
  byStanding: {
    verified: (name) => `${name}، مؤكَّد`,
    reported: (name) => `${name}، مُبلَّغ عنه`,
  },

  byAgent: 'حسب عضو الفريق',
  nobodyBefore: 'لم يكتب أحد من الفريق قبل أي طلب في هذه الأيام.',
  agent: 'عضو الفريق',
  directNet: 'مباشر، بعد المبالغ المستردة',
  influencedNet: 'بتأثير المحادثة، بعد المبالغ المستردة',
  byTeam: 'حسب الفريق',
  byTeamHint: 'بحسب أعضاء كل فريق الآن. من في فريقين يُحتسب في كليهما: لا تجمع أرقامهما أبدًا.',
  aTeam: 'الفريق',
  byProduct: 'حسب المنتج',
  noProduct: 'لم يُبَع أي منتج مباشرةً في هذه الأيام.',
  product: 'المنتج',
  pieces: 'القطع',
  whoseDirect: (who) => `${who}، مباشر`,
  whoseInfluenced: (who) => `${who}، بتأثير المحادثة`,
  directOf: (who) => `مباشر، ${who}`,
  influencedOf: (who) => `بتأثير المحادثة، ${who}`,

  conversionBy: 'معدل التحويل حسب الفريق وعضو الفريق',
  whoHas: 'لدى مَن',
  conversations: 'المحادثات',
  ledToOrder: 'أدت إلى طلب',
  share: 'النسبة',

  conversion: 'معدل التحويل',
  conversionCounts: (n) =>
    `المحادثات التي كتب فيها العميل أول مرة في هذه الأيام وجاء طلبه خلال ${days(n)}. الزوار الذين لم يكتبوا قط لا يُحتسبون في أي مكان، فلا يمكن معرفة نسبة من طلب منهم.`,
  ofConversations: (ordered, all) =>
    count(all, {
      zero: `${ordered} من 0 محادثة`,
      one: `${ordered} من محادثة واحدة`,
      two: `${ordered} من محادثتين`,
      few: `${ordered} من # محادثات`,
      other: `${ordered} من # محادثة`,
    }),
  paidIn: (currency) => `مدفوعة بعملة ${currency}`,
  conversationUnit: (n) => count(n, { two: 'محادثتان', few: 'محادثات', other: 'محادثة' }),
  convertedList: 'الطلبات التي تلت محادثات',
  sides: { withChat: 'مع محادثة', withoutChat: 'دون محادثة' },
  average: 'متوسط الطلب',
  averageCounts:
    'مجموع الطلبات قبل المبالغ المستردة مقسومًا على عددها. قد يختلف شراء من يتحدثون على أي حال: الفرق ليس ما حققته المحادثة.',
  returns: 'المرتجعات',
  returnsCounts:
    'طلبات هذه الأيام التي استُرد عنها مبلغ، متى كان ذلك، والمبلغ نفسه: نسبته من مجموع كل الطلبات.',
  returnsOf: { withChat: 'مرتجعات مع محادثة', withoutChat: 'مرتجعات دون محادثة' },
  returned: (n, money, share) => `${orders(n)}، ${money} (${share})`,
  lifetime: 'القيمة الدائمة للعميل (CLV)',
  lifetimeCounts:
    'ما دفعه العملاء الذين طلبوا في هذه الأيام منذ أول طلب نعرفه لهم، بعد المبالغ المستردة: الوسيط والمتوسط. لا يشمل الضيوف ولا الطلبات السابقة لربط المتجر.',
  everyCustomer: 'كل عميل يعرفه المتجر',
  chattedBefore: 'من تحدثوا قبل طلب',
  customers: (n, mean) =>
    count(n, {
      zero: `لا عملاء، في المتوسط ${mean}`,
      one: `عميل واحد، في المتوسط ${mean}`,
      two: `عميلان، في المتوسط ${mean}`,
      few: `# عملاء، في المتوسط ${mean}`,
      many: `# عميلًا، في المتوسط ${mean}`,
      other: `# عميل، في المتوسط ${mean}`,
    }),
  customersList: 'طلبات العملاء',

  order: 'الطلب',
  dateAndShopper: '{date}، {shopper}',
  openConversation: 'فتح المحادثة',
  aVisitor: 'زائر',
  hers: (why) => `سبب نسبة الطلب إليه: ${why}`,
  touches: {
    message: 'كتب عضو من الفريق',
    suggestion: 'أُضيف من اقتراح',
    bundle: 'أُضيف من مجموعة',
    proposal: 'أُضيف باقتراح تعديل مقبول',
    code: 'رمز يُستخدم مرة واحدة',
    checkout_link: 'رابط لإتمام الشراء',
  },

  lists: {
    conversation: {
      behind: 'المحادثات وراء الرقم',
      loading: 'جارٍ تحميل المحادثات',
      failed: 'تعذّر تحميل المحادثات.',
      none: 'لم تعد وراء هذا الرقم أي محادثة.',
    },
    order: {
      behind: 'الطلبات وراء الرقم',
      loading: 'جارٍ تحميل الطلبات',
      failed: 'تعذّر تحميل الطلبات.',
      none: 'لم يعد وراء هذا الرقم أي طلب.',
    },
  },
  noneNewest: 'لا شيء بين الأحدث.',
  closeList: 'إغلاق القائمة',
  showMore: 'عرض المزيد',

  daysDirect: 'مباشر، بالأيام',
  daysInfluenced: 'بتأثير المحادثة، بالأيام',
  save: 'حفظ',
  countAgain: 'إعادة الاحتساب',
  wholeDays: 'اكتب عددًا صحيحًا من الأيام، من 1 إلى 30.',
  windowsFailed: 'لم يُحفظ. حاول مرة أخرى بعد قليل.',
  windowsSaved: 'تم الحفظ. يُعاد احتساب كل الطلبات الآن.',
  recountFailed: 'لم تنجح العملية. حاول مرة أخرى.',
  recounted: 'يُعاد احتساب كل الطلبات الآن.',
};
