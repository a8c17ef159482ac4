import type { FamilyWords } from '../words.ts';

/** Words of the cards that lead to the till, in Arabic. */
export const words: FamilyWords<'guide'> = {
  guide: {
    places: {
      cart: 'سلتك',
      size_guide: 'دليل المقاسات',
      code: 'خانة رمز الخصم',
      checkout: 'إتمام الشراء',
    },
    showMe: 'أرني',
    again: 'أرني مرة أخرى',
    noThanks: 'لا، شكرًا',
    shown: 'ستجده محاطًا بإطار في الصفحة.',
    missing: 'ليس في هذه الصفحة.',
    openPage: 'افتح صفحته',
    notShown: 'حسنًا.',
    toCheckout: 'إتمام الشراء',
    pieces: (n) => `عدد القطع: ${n}`,
    subtotal: (price) => `المجموع ${price}`,
    onPhone: 'تابع على الهاتف',
    scan: 'امسح الرمز بهاتفك. يفتح هذه المحادثة وسلتك هناك، مرة واحدة وخلال نصف ساعة.',
    link: 'رابط لهاتفك',
    linkOver: 'انتهت صلاحية الرمز. اطلب رمزًا جديدًا.',
    copy: 'انسخ الرابط',
    copied: 'نُسخ',
    noLink: 'تعذّر ذلك. حاول بعد لحظة.',
  },
};
