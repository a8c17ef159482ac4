import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'watch'> = {
  watch: {
    whenBack: 'לעדכן אותי כשזה חוזר',
    whenLess: 'לעדכן אותי כשהמחיר יורד',
    which: 'איזה מהם?',
    ask: 'לעדכן אותי',
    waitsBack: (what) => (what ? `נעדכן כש־${what} יחזור.` : 'נעדכן כשזה יחזור.'),
    waitsLess: (what, price) =>
      what ? `נעדכן כש־${what} יעלה פחות מ־${price}.` : `נעדכן כשזה יעלה פחות מ־${price}.`,
    stop: 'הפסקה',
    isBack: 'זה חזר למלאי.',
    costsLess: 'זה עולה עכשיו פחות.',
    already: 'זה שוב נמצא בחנות.',
    full: 'יש כבר הרבה בקשות לעדכון. כדאי להפסיק אחת קודם.',
    failed: 'זה לא הצליח. אפשר לנסות שוב.',
  },
};
