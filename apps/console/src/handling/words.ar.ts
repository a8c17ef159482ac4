import type { HandlingWords } from './words.ts';

export const words: HandlingWords = {
  writeTo: 'الكتابة إلى',
  writing: {
    reply: { name: 'رد', tip: 'الكتابة إلى العميل' },
    note: { name: 'ملاحظة', tip: 'الكتابة إلى الزملاء' },
    whisper: { name: 'همس', tip: 'يقرؤه فورًا من لديه المحادثة' },
  },

  tags: 'الوسوم',
  tag: 'وسم',
  tagTip: 'إضافة وسم إلى المحادثة',
  removeTag: (tag) => `إزالة الوسم ${tag}`,
  tagsFull: 'لا مكان لوسوم أخرى هنا',
  findTag: 'ابحث عن وسم أو أنشئ وسمًا',
  tagChoices: 'وسوم للاختيار',
  newTag: 'جديد',
  tagsChanged: 'تم تغيير الوسوم',

  priority: 'الأولوية',
  priorityTip: 'تحديد الأولوية',
  priorities: { urgent: 'عاجلة', high: 'عالية', normal: 'عادية', low: 'منخفضة' },
  withPriority: {
    urgent: 'أولوية عاجلة',
    high: 'أولوية عالية',
    normal: 'أولوية عادية',
    low: 'أولوية منخفضة',
  },
  priorityIs: (priority) => `الأولوية: ${priority}`,

  snooze: 'تأجيل',
  snoozeTip: 'تأجيلها إلى وقت لاحق',
  snoozed: (until) => `مؤجلة ${until}`,
  untilReply: 'إلى أن يرد العميل',
  until: (when) => `حتى ${when}`,
  wake: 'إنهاء التأجيل',
  snoozeChoices: {
    reply: 'إلى أن يرد العميل',
    hour: 'ساعة واحدة',
    tomorrow: 'غدًا الساعة 9:00',
    week: 'بعد أسبوع الساعة 9:00',
  },
  aDate: 'في تاريخ محدد، الساعة 9:00',

  done: 'تم',
  undo: 'تراجع',
  dismiss: 'إخفاء',
};
