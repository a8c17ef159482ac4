import type { BoardWords } from './words.ts';

export const words: BoardWords = {
  board: 'لوحة المتابعة',
  loading: 'جارٍ تحميل لوحة المتابعة',
  failed: (why) => `لم يتمكن الخادم من معرفة الوضع. ${why}`,
  tryAgain: 'إعادة المحاولة',
  given: (name) => `تم التحويل إلى ${name}.`,
  notGiven: (why) => `لم يتم التحويل. ${why} حاول مرة أخرى.`,
  waitingNow: 'ينتظرون الآن',
  nobodyWaits: 'لا أحد ينتظر ردًا.',
  unattended: 'بلا متابعة',
  nothingUnattended: 'لا شيء لدى شخص غائب.',

  agents: 'أعضاء الفريق',
  agentsTable: 'أعضاء الفريق، جدول',
  agent: 'عضو الفريق',
  has: 'لديه',
  waiting: 'ينتظرون',
  firstReply: 'أول رد اليوم',
  loadOf: (load, capacity) => `${load} من ${capacity}`,
  seconds: (n) => `${n} ث`,
  minutes: (n) => `${n} د`,

  unassigned: 'غير مسندة',
  aColleague: 'زميل',
  open: 'فتح',
  openName: (name) => `فتح محادثة ${name}`,
  giveTo: 'تحويل إلى',
  giveToName: (name) => `تحويل إلى زميل: ${name}`,
};
