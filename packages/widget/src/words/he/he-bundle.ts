import type { FamilyWords } from '../words.ts';

/** Words of bundles, in Hebrew. */
export const words: FamilyWords<'bundle'> = {
  bundle: {
    offered: (name) => `סט בשבילך: ${name}`,
    total: 'יחד',
    addAll: (n) => (n === 1 ? 'הוספה לסל' : `הוספת הכול לסל (${n})`),
    addRest: (n) => (n === 1 ? 'הוספת הפריט הנותר' : `הוספת השאר (${n})`),
    again: 'הוספה חוזרת',
    adding: 'בהוספה',
    soldOut: 'אזל',
    onlyLeft: (n, of) => `נשארו רק ${n} מתוך ${of}`,
    notSold: 'כבר לא נמכר',
    limit: 'הסל שלך כבר מכיל את הכמות המרבית שהחנות מאפשרת',
    notAdded: 'לא נוסף',
    was: 'קודם',
    inCart: 'בסל שלך',
    allIn: 'הכול בסל שלך.',
    someIn: (n, of) => `בסל שלך: ${n} מתוך ${of}.`,
    noneIn: 'בחנות כבר לא נשאר מהם. הסל שלך לא השתנה.',
    priceNow: 'מחיר השתנה. כדאי לבדוק אותו ואז להוסיף שוב.',
    signIn: 'צריך קודם להתחבר לחנות ואז לנסות שוב.',
    busy: 'יש עומס בחנות. כדאי לחכות רגע ולנסות שוב.',
    network: 'החנות לא ענתה. הסל שלך לא השתנה.',
    shopError: 'החנות לא הצליחה להוסיף אותם. הסל שלך לא השתנה.',
    unsupported: 'אפשר להוסיף אותם בדפי המוצרים.',
    unknown: 'החנות לא ענתה. כדאי לבדוק את הסל לפני שמנסים שוב.',
    added: (name, n, of) =>
      n === of ? `נוסף לסל שלך: ${name}` : `נוספו לסל שלך ${n} מתוך ${of} מהסט ${name}`,
  },
};
