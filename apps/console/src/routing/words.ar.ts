import { counting } from '../language/counting.ts';
import type { RoutingWords } from './words.ts';

const count = counting('ar');

export const words: RoutingWords = {
  routing: 'التوزيع',
  about: 'توزيع المحادثات على أعضاء الفريق.',
  loading: 'جارٍ تحميل التوزيع',
  failed: (why) => `تعذّر على الخادم عرض إعدادات التوزيع. ${why}`,
  tryAgain: 'إعادة المحاولة',

  save: 'حفظ',
  saved: 'تم الحفظ.',
  notSaved: (why) => `لم يُحفظ. ${why} حاول مرة أخرى.`,
  remove: 'إزالة',

  takes: 'ما يستلمه كل عضو في الفريق',
  takesHint:
    'الأولوية لمن تحدث مع العميل من قبل، ثم للغته، ثم للخبرة. 0 في الوقت نفسه: لا يُسند إليه شيء من قائمة الانتظار.',
  atOnce: 'في الوقت نفسه',
  languages: 'اللغات',
  skills: 'الخبرات',
  fieldOf: (field, agent) => `${field}: ${agent}`,
  asEveryone: (usual) => `كالجميع: ${usual}`,
  someLanguages: 'ar، en',
  someSkills: 'مرتجعات، صوف',
  saveFor: (agent) => `حفظ إعدادات ${agent}`,
  capacityOrNothing: 'اكتب عددًا صحيحًا من 0 إلى 50، أو اتركه فارغًا.',
  languagesInShort: 'اكتب رموز اللغات، مثل ar، en.',
  skillTooLong: 'الخبرة 30 حرفًا على الأكثر.',

  sharing: 'طريقة الإسناد',
  given: 'تُسند المحادثات',
  modes: {
    automatic: {
      name: 'تلقائيًا',
      words: 'من ينتظر يُسند إلى عضو متصل لديه متسع.',
    },
    manual: {
      name: 'يدويًا',
      words: 'من ينتظر يبقى غير مُسند حتى يستلمه أحد.',
    },
  },
  capacity: 'في الوقت نفسه، لكل عضو',
  capacityHint: 'المحادثات المفتوحة. يمكن تخصيص كل عضو أدناه.',
  capacityWrong: 'اكتب عددًا صحيحًا من 0 إلى 50.',
  asksFor: 'ما تتطلبه صفحة العميل',
  asksForHint: 'حيث يتضمن عنوان صفحة العميل هذه الكلمات، تكون الأولوية لعضو لديه هذه الخبرة.',
  addressOf: (rule) => `العنوان يتضمن، القاعدة ${rule}`,
  skillOf: (rule) => `الخبرة، القاعدة ${rule}`,
  somePage: '/murtajaat',
  someSkill: 'مرتجعات',
  removeRule: (rule) => `إزالة القاعدة ${rule}`,
  addRule: 'إضافة قاعدة',
  saveSharing: 'حفظ طريقة الإسناد',

  teams: 'الفرق',
  teamsHint:
    'يمكن تحويل المحادثة إلى قائمة انتظار فريق. تنتظر أحد أعضائه ما دام واحد منهم متصلًا أو مشغولًا، وإلا فتنتظر الجميع.',
  newTeam: 'فريق جديد',
  theNewTeam: 'الفريق الجديد',
  teamName: 'اسم الفريق',
  teamNameMissing: 'اكتب اسمًا للفريق.',
  members: 'أعضاؤه',
  removeTeam: (team) => `إزالة ${team}`,
  saveTeam: (team) => `حفظ ${team}`,

  handOn: 'تحويل',
  handedOn: 'تم التحويل',
  note: 'ملاحظة للزملاء فقط',
  toWhom: 'إلى مَن',
  queueOf: 'قائمة انتظار {team}',
  backToQueue: 'إعادة إلى قائمة الانتظار',
  me: 'أنا',
  noteFollows: (event) => `${event}. هذه الملاحظة لا يراها إلا الزملاء:`,

  presence: { online: 'متصل', busy: 'مشغول', away: 'غائب', absent: 'غير متصل' },
  youAre: { online: 'حالتك: متصل', busy: 'حالتك: مشغول', away: 'حالتك: غائب' },
  presenceHints: {
    online: 'يراك العملاء، وتُسند إليك قائمة الانتظار المحادثة التالية',
    busy: 'يراك العملاء، لكن لا يُسند إليك شيء',
    away: 'لا يراك العملاء',
  },
  load: (load, capacity) => `${load} من ${capacity}`,
  loadWaiting: (load, capacity, waiting) =>
    count(waiting, {
      one: `${load} من ${capacity}، وواحد ينتظر`,
      two: `${load} من ${capacity}، واثنان ينتظران`,
      few: `${load} من ${capacity}، و# ينتظرون`,
      other: `${load} من ${capacity}، و# ينتظرون`,
    }),

  byQueue: (to) => `أسندتها قائمة الانتظار إلى ${to}`,
  byQueueBecause: (to, why) => `أسندتها قائمة الانتظار إلى ${to}: ${why}`,
  reasons: {
    knows_her: 'محادثات سابقة مع العميل',
    language: 'يتحدث لغته',
    skill: 'لديه خبرة في ذلك',
    team: 'من الفريق',
    load: 'لديه أكبر متسع',
    idle: 'كان دوره',
  },
  byAbsence: 'عادت إلى قائمة الانتظار: من كانت لديه غير متصل',
};
