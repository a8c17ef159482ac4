import type { FamilyWords } from '../words.ts';

/** Words of what she may do with her data, in Arabic. */
export const words: FamilyWords<'privacy'> = {
  privacy: {
    title: 'بياناتك',
    copy: 'الحصول على نسخة',
    copied: 'حُفظت نسختك في ملف.',
    erase: 'حذفها',
    sure: 'سيحذف هذا محادثاتك وكل ما تعرفه هذه الدردشة عنك. لا يمكن التراجع عنه.',
    eraseAll: 'حذف كل شيء',
    keep: 'الإبقاء عليها',
    tooMuch: 'الحجم كبير على الدردشة. اطلب نسختك من المتجر.',
    problem: 'لم ينجح ذلك. حاول مرة أخرى بعد قليل.',
    gone: 'حُذف كل شيء. إذا عدت فستبدأ من جديد.',
  },
};
