import type { MacroWords, Staying } from './words.ts';

const STAYING: Record<Staying, string> = { reply: 'الرد', note: 'الملاحظة' };

const kept = (stays: readonly Staying[]): string =>
  stays.length === 0 ? '' : ` (التراجع لا يشمل ${stays.map((one) => STAYING[one]).join(' و')})`;

export const words: MacroWords = {
  macros: 'الماكرو',
  newMacro: 'ماكرو جديد',
  about:
    'عدة خطوات باختيار واحد: {keys}، أو / ثم اسم الماكرو داخل رد. الماكرو الذي يرسل شيئًا يُعرض قبل الإرسال.',
  empty: 'لا يوجد ماكرو بعد. أنشئ واحدًا لما تفعله مرارًا، مثل اعتذار ووسم وتأجيل ليوم واحد.',

  macro: 'الماكرو',
  name: 'الاسم',
  steps: 'الخطوات',
  addStep: 'إضافة خطوة',
  without: (step) => `إزالة: ${step}`,
  kinds: {
    reply: 'إرسال رد محفوظ',
    note: 'إضافة ملاحظة داخلية',
    tag: 'إضافة وسوم',
    priority: 'تحديد الأولوية',
    assign: 'استلام المحادثة أو تحويلها',
    snooze: 'تأجيل',
    close: 'إغلاق',
  },
  reply: 'الرد',
  choose: 'اختيار',
  privateNote: 'ملاحظة داخلية',
  tags: 'وسوم تفصل بينها فواصل',
  tagsExample: 'متأخر، تم الاعتذار',
  priority: 'الأولوية',
  howLong: 'المدة',
  snoozes: {
    reply: 'حتى يرد العميل',
    hour: 'لمدة ساعة',
    tomorrow: 'حتى الغد الساعة 9:00',
    week: 'لمدة أسبوع',
  },
  toWhom: 'إلى من',
  whoeverRuns: 'من يشغّل الماكرو',
  queueOf: (team) => `قائمة انتظار ${team}`,
  backToQueue: 'إعادة إلى قائمة الانتظار',
  noteForNext: 'ملاحظة لمن يتولى المحادثة',

  doReply: (title) => `إرسال «${title}»`,
  doReplyGone: 'إرسال رد لم يعد موجودًا',
  doNote: 'إضافة ملاحظة داخلية',
  doTag: (tags) => `إضافة الوسم: ${tags}`,
  doPriority: {
    urgent: 'الأولوية: عاجلة',
    high: 'الأولوية: عالية',
    normal: 'الأولوية: عادية',
    low: 'الأولوية: منخفضة',
  },
  doTake: 'استلام المحادثة',
  doHandOn: (name) => `تحويل إلى ${name}`,
  doHandOnGone: 'تحويل إلى شخص لم يعد موجودًا',
  doTeam: (team) => `تحويل إلى قائمة انتظار ${team}`,
  doTeamGone: 'تحويل إلى قائمة انتظار فريق لم يعد موجودًا',
  doSnooze: {
    reply: 'تأجيل حتى يرد العميل',
    hour: 'تأجيل لمدة ساعة',
    tomorrow: 'تأجيل حتى الغد الساعة 9:00',
    week: 'تأجيل لمدة أسبوع',
  },
  doClose: 'إغلاق',

  whatItDoes: 'ما يفعله الماكرو',
  sheReads: 'سيقرأ العميل',
  hole: (what) => `أكمل قبل الإرسال: ${what}`,
  run: 'تشغيل',
  cancel: 'إلغاء',
  did: (name, stays) => `${name}${kept(stays)}`,
  didPart: (name, done, of, stays) => `${name}: توقف بعد ${done} من ${of}${kept(stays)}`,

  noName: 'اكتب اسمًا للماكرو.',
  noSteps: 'أضف خطوة.',
  unfinished: 'هناك خطوة غير مكتملة.',
  taken: 'يوجد ماكرو آخر بهذا الاسم.',
  full: 'لا مكان لماكرو آخر. أزل واحدًا أولًا.',
  stale:
    'غيّر أحدهم هذا الماكرو في هذه الأثناء. نسختك ما زالت هنا؛ افتح الماكرو من جديد لرؤية النسخة الأخرى.',
  forbidden: 'ما هو للجميع يمكن للمشرف تعديله.',
  removedMeanwhile: 'أزال أحدهم هذا الماكرو في هذه الأثناء.',
  notSaved: 'لم يُحفظ. ما كتبته ما زال هنا؛ حاول مرة أخرى.',
  saved: (name) => `حُفظ الماكرو ${name}.`,
  removed: (name) => `أُزيل الماكرو ${name}.`,
};
