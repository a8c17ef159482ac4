import { counting } from '../counting.ts';
import type { FamilyWords } from '../words.ts';

const counted = counting('he');

/** Words of the cards that lead to the till, in Hebrew. */
export const words: FamilyWords<'guide'> = {
  guide: {
    places: {
      cart: 'הסל שלך',
      size_guide: 'טבלת המידות',
      code: 'השדה לקודים',
      checkout: 'התשלום',
    },
    showMe: 'להראות לי',
    again: 'להראות לי שוב',
    noThanks: 'לא, תודה',
    shown: 'זה מסומן במסגרת בדף.',
    missing: 'זה לא נמצא בדף הזה.',
    openPage: 'פתיחת הדף המתאים',
    notShown: 'בסדר.',
    toCheckout: 'מעבר לתשלום',
    pieces: (n) => counted(n, { one: 'פריט אחד', two: 'שני פריטים', other: '# פריטים' }),
    subtotal: (price) => `סכום ביניים ${price}`,
    onPhone: 'להמשיך בטלפון',
    scan: 'סורקים את הקוד בטלפון. הצ׳אט והסל שלך ייפתחו שם, פעם אחת, תוך חצי שעה.',
    link: 'קישור לטלפון שלך',
    linkOver: 'תוקף הקוד פג. אפשר לבקש חדש.',
    copy: 'העתקת הקישור',
    copied: 'הועתק',
    noLink: 'זה לא הצליח. אפשר לנסות שוב בעוד רגע.',
  },
};
