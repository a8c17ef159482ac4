import type { AccountWords } from './words.ts';

export const words: AccountWords = {
  account: 'الحساب',
  who: '{name}، {email}. {role} في {store}.',
  card: 'بطاقتك',
  cardHint: 'الاسم والصورة اللذان يراهما العملاء في المحادثة.',

  signIns: 'جلسات الدخول النشطة',
  signInsHint: 'هل ترى جلسة لا تعرفها؟ أنهِها وغيّر كلمة مرورك.',
  signInsLoading: 'جارٍ تحميل الجلسات',
  signInsFailed: 'تعذّرت قراءة الجلسات.',
  sessions: 'الجلسات',
  endOthers: 'إنهاء كل الجلسات الأخرى',
  endOthersSure: 'تأكيد إنهاء كل الجلسات الأخرى',
  otherProgram: 'برنامج آخر',
  thisOne: 'هذه الجلسة',
  activeNow: 'نشطة الآن',
  lastActive: (ago) => `آخر نشاط: ${ago}`,
  since: (last, first) => `${last}، منذ ${first}`,
  end: 'إنهاء',
  endSure: 'تأكيد الإنهاء',
  theSession: (device) => `الجلسة في ${device ?? 'برنامج آخر'}`,

  language: 'اللغة',
  languageHint: 'لغة لوحة العمل على هذا الجهاز. ما يكتبه العملاء والزملاء يبقى كما هو.',
  ofBrowser: (name) => `لغة المتصفح: ${name}`,

  password: 'كلمة المرور',
  currentPassword: 'كلمة المرور الحالية',
  newPassword: 'كلمة المرور الجديدة',
  newPasswordHint: '12 حرفًا على الأقل. ستنتهي جلساتك الأخرى.',
  changePassword: 'تغيير كلمة المرور',
  passwordChanged: 'تم التغيير. انتهت جلساتك الأخرى.',

  store: (name) => `المتجر: ${name}`,
  switchFailed: (why) => `لم تنجح العملية. ${why}`,

  weekly: 'ملخص الأسبوع بالبريد',
  weeklyHint:
    'كل يوم اثنين في الثامنة بتوقيت المتجر: أرقام الأسبوع بجانب أرقام الأسبوع الذي قبله. لا تتضمن شيئًا من كلام العملاء، وفي كل رسالة رابط لإيقافها.',
  weeklyOff: 'لا يصلك.',
  weeklyOn: (email) => `يُرسل إلى ${email}.`,
  weeklyUnconfirmed: (email) =>
    `رسالة في طريقها إلى ${email}. افتح رابطها لتصلك الأرقام ابتداءً من يوم الاثنين.`,
  weeklyImpossible: 'هذا الخادم لا يرسل بريدًا. يمكن لمن يديره أن يحدد له خادم بريد.',
  weeklyRefused: (why) => `لم يُرسل. ${why}`,
  weeklySend: 'أرسله إليّ',
  weeklySendAgain: 'أرسل الرسالة مرة أخرى',
  weeklyStop: 'إيقاف',
};
