import type { LetterWords } from './words.ts';

/** Letters in Hebrew. */
export const words: LetterWords = {
  dir: 'rtl',
  subject: (store) => `השיחה עם ${store}`,
  codeSubject: (store) => `הקוד עבור ${store}`,
  hello: 'שלום,',
  wrote: (agent) => `מאת ${agent}:`,
  open: 'פתיחת הצ׳אט',
  download: 'פתיחת הקובץ',
  seeInChat: 'ההמשך נמצא בצ׳אט.',
  callConfirmed: (when) => `השיחה אושרה: ${when}`,
  chatConfirmed: (when) => `הפגישה בצ׳אט אושרה: ${when}`,
  callDeclined: (when) => `המועד הזה לא מתאים לנו: ${when}`,
  callOffered: 'מועד אחר יתאים לנו יותר. אפשר לבחור בצ׳אט אחד מאלה:',
  appointment: (store) => `פגישה עם ${store}`,
  watch: {
    came: { back_in_stock: 'מה שחיכית לו חזר למלאי:', price_drop: 'מה שחיכית לו עולה עכשיו פחות:' },
    promised: {
      back_in_stock: 'תישלח הודעה כשהמוצר הזה יחזור למלאי:',
      price_drop: 'תישלח הודעה כשהמוצר הזה יעלה פחות:',
    },
  },
  transcript: (store) => `זה מה שנאמר בצ׳אט עם ${store}.`,
  you: 'מצדך',
  code: (store) => `התקבלה בקשה להמשיך בדוא״ל צ׳אט עם ${store}. אם הבקשה שלך, זה הקוד:`,
  orConfirm: 'אם הצ׳אט כבר נסגר, אפשר לאשר את הכתובת כאן:',
  confirm: 'אישור הכתובת',
  notYou: 'אם הבקשה לא שלך, אין צורך לעשות דבר: לא יישלחו עוד הודעות.',
  replyAbove: 'כאן, מעל השורה הזאת, אפשר לכתוב תשובה',
  why: (store) => `ההודעה נשלחת כי הכתובת נמסרה בצ׳אט של ${store}.`,
  stop: 'להפסקת ההודעות',
  confirmed: 'תודה. תשובות שלא נראו בצ׳אט יגיעו מעתה לתיבה הזאת.',
  confirmQuestion: 'לשלוח לתיבה הזאת את התשובות מהצ׳אט?',
  stopQuestion: 'להפסיק לשלוח תשובות לתיבה הזאת?',
  stopped: 'בוצע. לא יישלחו עוד הודעות מהצ׳אט הזה.',
  gone: 'הקישור הזה כבר לא בתוקף.',
};
