import { counting } from '../counting.ts';
import type { OtherWords } from '../words.ts';

const counted = counting('he');

const within = (ms: number): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (ms < 45_000) return 'פחות מדקה';
  if (minutes < 60) return counted(minutes, { one: 'דקה', two: 'שתי דקות', other: '# דקות' });
  const hours = Math.round(minutes / 60);
  if (hours < 24) return counted(hours, { one: 'שעה', two: 'שעתיים', other: '# שעות' });
  return 'יממה בערך';
};

const characters = (n: number): string =>
  counted(n, { one: 'תו אחד', two: 'שני תווים', other: '# תווים' });

export const words: OtherWords = {
  dir: 'rtl',
  chat: {
    chat: 'צ׳אט',
    close: 'סגירת הצ׳אט',
    conversation: 'שיחה',
    message: 'הודעה',
    placeholder: 'כאן כותבים הודעה',
    send: 'שליחה',
    you: 'הודעה ממך',
    sending: 'בשליחה',
    sent: 'נשלחה',
    delivered: 'נמסרה',
    seen: 'נקראה',
    today: 'היום',
    yesterday: 'אתמול',
    someone: 'צוות החנות',
    sees: 'מה הצוות רואה',
  },
  extras: {
    greeting: 'שלום. מה מחפשים?',
    greetingMore: 'אפשר לכתוב כמו ששואלים בחנות. אדם עונה.',
    online: 'כאן עכשיו',
    away: 'אנחנו לא כאן כרגע. ההודעה שלך מחכה כאן.',
    back: (when) => `נחזור: ${when}. ההודעה שלך מחכה כאן.`,
    repliesIn: (ms) => `בדרך כלל עונים תוך ${within(ms)}`,
    loading: 'השיחה נפתחת',
    slow: 'הצ׳אט נפתח לאט. אפשר כבר לכתוב: ההודעה שלך נשמרת ותישלח.',
    refused: 'אי אפשר לפתוח את הצ׳אט בדף הזה.',
    reconnectingName: 'מתחברים מחדש',
    reconnecting: 'מתחברים מחדש. ההודעות שלך שמורות.',
    offline: 'אין חיבור לרשת. ההודעות שלך שמורות ויישלחו כשהחיבור יחזור.',
    outdated: 'הדף הזה מביקור קודם. צריך לטעון אותו מחדש כדי להמשיך בצ׳אט.',
    notKept: 'הדפדפן הזה לא שומר דבר. סגירת הדף תמחק את מה שעוד לא נשלח.',
    reasons: {
      too_long: 'ההודעה ארוכה מדי.',
      blocked: 'אי אפשר לכתוב בשיחה הזאת.',
      closed: 'השיחה נסגרה.',
      timeout: 'ההודעה חיכתה יותר מיומיים.',
      other: 'החנות לא קיבלה אותה.',
    },
    retry: 'לנסות שוב',
    discard: 'מחיקה',
    failed: 'לא נשלחה',
    caps: 'יותר מדי הודעות מחכות. הן יישלחו כשהחיבור יחזור.',
    left: (n) => `עוד ${characters(n)}`,
    over: (n) => `${characters(n)} יותר מדי`,
    toEnd: 'להודעה החדשה ביותר',
    fresh: (n) => counted(n, { one: 'הודעה חדשה', two: 'שתי הודעות חדשות', other: '# חדשות' }),
    earlier: 'הודעות קודמות נטענות',
    typing: (name) => `${name} באמצע כתיבה`,
    says: (name, text) => `${name}: ${text}`,
    suggests: (name, products) => `הצעה מאת ${name}: ${products}`,
    joined: (name) => `עכשיו איתך בשיחה: ${name}`,
    closed: 'השיחה הזאת נסגרה',
    reopened: 'השיחה הזאת נפתחה שוב',
    added: (what) => `נוסף לסל שלך: ${what}`,
    startNew: 'שיחה חדשה',
    seesWhat: ({ cart, pages }) => {
      if (cart) return pages ? 'הצוות רואה את הסל שלך ואת הדף הפתוח' : 'הצוות רואה את הסל שלך';
      return pages ? 'הצוות רואה את הדף הפתוח' : 'הצוות רואה רק את מה שכתוב כאן';
    },
  },
  sharing: {
    shareCart: 'הסל שלי',
    shareCartMore: 'מוצרים, מידות, כמויות וסכום הביניים',
    sharePages: 'הדף הפתוח אצלי',
    sharePagesMore: 'הכתובת שלו והמוצר שבו',
    never: 'אף פעם לא הכתובת שלך, פרטי התשלום או מה שנכתב במקום אחר.',
  },
  ordersTitle: 'ההזמנות שלך',
  families: {
    notes: () => import('./he-notes.ts'),
    suggestion: () => import('./he-suggestion.ts'),
    bundle: () => import('./he-bundle.ts'),
    proposal: () => import('./he-proposal.ts'),
    orders: () => import('./he-orders.ts'),
    orderUpdates: () => import('./he-order-updates.ts'),
    guide: () => import('./he-guide.ts'),
    gift: () => import('./he-gift.ts'),
    attachment: () => import('./he-attachment.ts'),
    queue: () => import('./he-queue.ts'),
    owed: () => import('./he-owed.ts'),
    watch: () => import('./he-watch.ts'),
    callBack: () => import('./he-call-back.ts'),
    peek: () => import('./he-peek.ts'),
    rating: () => import('./he-rating.ts'),
    feedback: () => import('./he-feedback.ts'),
    privacy: () => import('./he-privacy.ts'),
    mail: () => import('./he-mail.ts'),
    articles: () => import('./he-articles.ts'),
  },
};
