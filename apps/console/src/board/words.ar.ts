import type { BoardWords } from './words.ts';

export const words: BoardWords = {
  board: 'اللوحة المباشرة',
  loading: 'جارٍ تحميل اللوحة المباشرة',
  failed: (why) => `تعذّر على الخادم عرض الحالة. ${why}`,
  tryAgain: 'إعادة المحاولة',
  given: (name) => `تم التحويل إلى ${name}.`,
  notGiven: (why) => `لم يتم التحويل. ${why} حاول مرة أخرى.`,
  waitingNow: 'في الانتظار الآن',
  nobodyWaits: 'لا أحد ينتظر ردًا.',
  unattended: 'لدى غائبين',
  nothingUnattended: 'لا محادثات لدى أعضاء غائبين.',

  agents: 'أعضاء الفريق',
  agentsTable: 'أعضاء الفريق، جدول',
  agent: 'عضو الفريق',
  has: 'لديه',
  waiting: 'في الانتظار',
  firstReply: 'أول رد اليوم',
  loadOf: (load, capacity) => `${load} من ${capacity}`,
  seconds: (n) => `${n} ث`,
  minutes: (n) => `${n} د`,

  unassigned: 'غير مُسندة',
  aColleague: 'أحد الزملاء',
  open: 'فتح',
  openName: (name) => `فتح محادثة ${name}`,
  giveTo: 'تحويل إلى',
  giveToName: (name) => `تحويل إلى زميل: ${name}`,
};
