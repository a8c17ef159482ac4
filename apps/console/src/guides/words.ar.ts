import { counting } from '../language/counting.ts';
import type { GuideWords } from './words.ts';

const count = counting('ar');

export const words: GuideWords = {
  title: 'الطريق إلى إتمام الشراء',
  wordsWith: 'نص مرافق',
  wordsWithExample: 'نص مرافق، اختياري',
  showHer: 'إرشاد العميل في صفحته',
  sendHer: 'إرسال إلى العميل',
  linkToPay: 'رابط للدفع',
  giftQuestions: 'أسئلة عن الهدية',
  noCart: 'العميل لا يشارك سلته.',
  emptyCart: 'سلة العميل فارغة.',

  places: {
    cart: 'سلة العميل',
    size_guide: 'دليل المقاسات',
    code: 'حقل الرموز',
    checkout: 'إتمام الشراء',
  },
  offeredPlace: (place) => `عُرض الإرشاد إلى: ${place}`,
  offeredSomePlace: 'عُرض الإرشاد إلى موضع في الصفحة',
  askedGift: 'سؤال عن الهدية',
  sentLink: 'رابط للدفع',
  sentLinkOf: (n) =>
    count(n, {
      one: 'رابط للدفع: قطعة واحدة',
      two: 'رابط للدفع: قطعتان',
      few: 'رابط للدفع: # قطع',
      other: 'رابط للدفع: # قطعة',
    }),
  sentLinkWorth: (n, sum) =>
    count(n, {
      one: `رابط للدفع: قطعة واحدة، ${sum}`,
      two: `رابط للدفع: قطعتان، ${sum}`,
      few: `رابط للدفع: # قطع، ${sum}`,
      other: `رابط للدفع: # قطعة، ${sum}`,
    }),

  shopMakesNone: 'لم يُرسل: هذا المتجر لا ينشئ روابط للدفع. أرشد العميل إلى إتمام الشراء بدلًا منه.',
  nothingToPay: 'لم يُرسل: سلة العميل فارغة، أو أنه لا يشاركها.',
  shopSaid: (message) => `لم يُرسل: ردّ المتجر «${message}».`,

  inTime: {
    yes: 'في الموعد.',
    perhaps: 'في الموعد إن سار كل شيء على ما يرام.',
    no: 'بعد فوات الموعد.',
  },
  arrives: (days, until) => `يصل ${days} إذا طُلب قبل ${until}.`,

  present: 'الهدية',
  recipient: 'لمن',
  occasion: 'المناسبة',
  sizes: 'المقاس',
  style: 'الذوق',
  budget: 'الميزانية',
  date: 'قبل',
  country: 'البلد',
  note: 'ملاحظة',
  wrap: 'التغليف',
  wrapped: 'نعم',
  receipt: 'الإيصال',
  withoutPrices: 'من دون أسعار',
};
