import type { FamilyWords } from '../words.ts';

/** Words of the gift card, in Hebrew. */
export const words: FamilyWords<'gift'> = {
  gift: {
    title: 'מתנה',
    ask: 'נשמח לשמוע עליה ולחפש מה שמתאים. כל שדה יכול להישאר ריק.',
    recipient: 'למי',
    recipientHint: 'חבר שלי, תום',
    occasion: 'לרגל מה',
    occasionHint: 'יום הולדת',
    sizes: 'מידה ומבנה גוף',
    sizesHint: 'M, רחב. 184 ס״מ, 82 ק״ג',
    style: 'מה אהוב',
    styleHint: 'חלק, צבעים כהים, בלי צווארון גולף',
    budget: (currency) => `תקציב (${currency})`,
    date: 'צריך להגיע עד',
    country: 'מדינה',
    countryHint: 'יוון',
    note: 'ברכה לצרף',
    wrap: 'עטיפת מתנה',
    giftReceipt: 'פתק החלפה בלי מחירים',
    save: 'שמירה',
    saving: 'נשמר',
    saved: 'השמירה הצליחה. אנחנו רואים את זה עכשיו.',
    failed: 'לא נשמר. מה שנכתב עדיין כאן; אפשר לנסות שוב.',
    badBudget: 'כאן כותבים סכום, למשל 80.',
    badCountry: 'כאן כותבים מדינה, למשל יוון.',
    badDate: 'צריך לבחור יום שעוד יבוא.',
    inTime: {
      yes: (days) => `בהזמנה עכשיו זה מגיע ${days}: בזמן.`,
      perhaps: (days) => `בהזמנה עכשיו זה מגיע ${days}: בזמן, אם הכול ילך כשורה.`,
      no: (days) => `בהזמנה עכשיו זה מגיע ${days}: מאוחר מדי ליום הזה.`,
    },
    arrives: (days) => `בהזמנה עכשיו זה מגיע ${days}.`,
    between: (from, to) => (from === to ? `ב${from}` : `בין ${from} ל${to}`),
  },
};
