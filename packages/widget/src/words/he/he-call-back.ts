import type { FamilyWords } from '../words.ts';

/** Words of asking for a call or an appointment, in Hebrew. */
export const words: FamilyWords<'callBack'> = {
  callBack: {
    title: 'מתי נוח לדבר?',
    offer: 'לבקש שיחה',
    another: 'לבקש מועד אחר',
    how: 'איך',
    byPhone: 'בטלפון',
    inChat: 'כאן בצ׳אט',
    phone: 'מספר טלפון',
    day: 'יום',
    time: 'שעה',
    note: 'השעות הן לפי השעון כאן.',
    ask: 'לבקש את המועד הזה',
    none: 'אין מועד פנוי כרגע.',
    notAPhone: 'זה לא מספר טלפון.',
    gone: 'המועד נתפס לפני רגע. אפשר לבחור מועד אחר.',
    failed: 'זה לא הצליח. אפשר לנסות שוב.',
    confirmed: (when) => `אושר: ${when}`,
    calendar: 'הוספה ליומן',
    entry: (store) => `פגישה עם ${store}`,
    close: 'לא עכשיו',
    suits: 'האם אחד מהמועדים האלה מתאים?',
    noneOfThese: 'אף אחד מהם',
  },
};
