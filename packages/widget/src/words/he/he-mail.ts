import type { FamilyWords } from '../words.ts';

/** Words of going on by e-mail, in Hebrew. */
export const words: FamilyWords<'mail'> = {
  mail: {
    title: 'להמשיך באימייל',
    away: 'אנחנו עונים גם באימייל. לאן לכתוב?',
    offer: 'להמשיך באימייל',
    field: 'אימייל',
    leave: 'שליחת קוד',
    note: 'יגיע אימייל אחד עם קוד. אחריו יגיעו רק תשובות שלא נראו כאן.',
    sent: (email) => `קוד בדרך אל ${email}. אפשר להקליד אותו כאן או לפתוח את הקישור שבאימייל.`,
    code: 'קוד',
    confirm: 'אישור',
    other: 'כתובת אחרת',
    on: (email) => `תשובות נשלחות אל ${email} כשהצ׳אט סגור.`,
    transcript: 'לשלוח לי את הצ׳אט הזה',
    onItsWay: 'זה בדרך.',
    turnOff: 'כיבוי',
    undeliverable: (email) => `שום דבר לא מגיע אל ${email}. יש כתובת אחרת?`,
    notAnAddress: 'זאת לא כתובת אימייל.',
    wrong: 'זה לא הקוד, או שהוא כבר לא בתוקף.',
    tooOften: 'היו הרבה ניסיונות. אפשר לנסות מאוחר יותר.',
    failed: 'זה לא עבר. אפשר לנסות שוב.',
    close: 'לא עכשיו',
  },
};
