import type { FamilyWords } from '../words.ts';

/** Words of going on by e-mail, in Arabic. */
export const words: FamilyWords<'mail'> = {
  mail: {
    title: 'المتابعة بالبريد الإلكتروني',
    away: 'نجيب بالبريد الإلكتروني أيضًا. إلى أين نكتب؟',
    offer: 'تابع بالبريد الإلكتروني',
    field: 'البريد الإلكتروني',
    leave: 'أرسل الرمز',
    note: 'تصلك رسالة واحدة فيها رمز. بعدها لا تصلك إلا الإجابات التي لا تراها هنا.',
    sent: (email) => `الرمز في طريقه إلى ${email}. اكتبه هنا أو اتبع الرابط في الرسالة.`,
    code: 'الرمز',
    confirm: 'تأكيد',
    other: 'عنوان آخر',
    on: (email) => `تصل الإجابات إلى ${email} حين لا تكون هنا.`,
    transcript: 'أرسل لي هذه المحادثة',
    onItsWay: 'إنها في الطريق.',
    turnOff: 'إيقاف',
    undeliverable: (email) => `لا يصل شيء إلى ${email}. هل لديك عنوان آخر؟`,
    notAnAddress: 'هذا ليس عنوان بريد إلكتروني.',
    wrong: 'هذا ليس الرمز، أو لم يعد صالحًا.',
    tooOften: 'محاولات كثيرة. حاول لاحقًا.',
    failed: 'لم تنجح العملية. حاول مرة أخرى.',
    close: 'ليس الآن',
  },
};
