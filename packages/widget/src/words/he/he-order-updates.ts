import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'orderUpdates'> = {
  orderUpdates: {
    title: (number) => `הזמנה ${number}`,
    status: {
      partly_shipped: 'חלק ממנה בדרך.',
      shipped: 'היא בדרך.',
      delivered: 'היא נמסרה.',
      cancelled: 'היא בוטלה.',
      refunded: 'הכסף הוחזר.',
    },
    followParcel: 'מעקב אחר החבילה',
    tell: 'לעדכן אותי במשלוח ובמסירה',
    told: 'נעדכן איך זה ממשיך.',
    stop: 'הפסקה',
    failed: 'זה לא הצליח. אפשר לנסות שוב.',
  },
};
