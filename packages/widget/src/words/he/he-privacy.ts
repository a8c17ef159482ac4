import type { FamilyWords } from '../words.ts';

/** Words of what she may do with her data, in Hebrew. */
export const words: FamilyWords<'privacy'> = {
  privacy: {
    title: 'המידע שלך',
    copy: 'קבלת עותק',
    copied: 'העותק שלך נשמר כקובץ.',
    erase: 'מחיקה',
    sure: 'זה ימחק את השיחות שלך ואת כל מה שהצ׳אט הזה יודע עליך. אי אפשר לבטל את זה.',
    eraseAll: 'מחיקת הכול',
    keep: 'להשאיר',
    tooMuch: 'זה יותר מדי בשביל הצ׳אט. אפשר לבקש את העותק מהחנות.',
    problem: 'זה לא הצליח. אפשר לנסות שוב בעוד רגע.',
    gone: 'הכול נמחק. בפעם הבאה מתחילים מחדש.',
  },
};
