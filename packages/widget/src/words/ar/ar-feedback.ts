import type { FamilyWords } from '../words.ts';

/** Words for saying something about an agent, in Arabic. */
export const words: FamilyWords<'feedback'> = {
  feedback: {
    offer: (name) => `اكتب شيئًا عن ${name}`,
    offerSeveral: 'اكتب شيئًا عمّن ساعدك',
    about: 'من تقصد؟',
    what: 'ما الأمر؟',
    praise: 'شيء أعجبك',
    complaint: 'شيء لم يكن جيدًا',
    good: 'ما الذي أعجبك؟ يمكنك ترك هذا الحقل فارغًا.',
    wrong: 'ماذا حدث؟',
    praiseIsRead: (name) => `يصل ما تكتبه إلى ${name} وإلى إدارة المتجر.`,
    complaintIsRead: (name) =>
      `يصل ما تكتبه إلى إدارة المتجر، ولا يصل إلى ${name} إلا إذا كانت ملكية المتجر تعود إلى ${name}.`,
    send: 'إرسال',
    close: 'ليس الآن',
    needed: 'اكتب بكلمات قليلة ما حدث.',
    failed: 'لم يُرسل. حاول مرة أخرى.',
    enough: (name) => `لا تقبل هذه الدردشة المزيد من الملاحظات عن ${name}.`,
    thanks: 'شكرًا لك.',
    done: 'إغلاق',
  },
};
