import { words as letter } from '../../mail/words/ar.ts';
import type { WeeklyWords } from './words.ts';

const { dir, hello, notYou, gone } = letter;

/** The week's letter in Arabic. */
export const words: WeeklyWords = {
  ...{ dir, hello, notYou, gone },
  locale: 'ar-u-nu-latn',
  subject: (store) => `ملخص الأسبوع في ${store}`,
  asked: (store) =>
    `طلبت أن تصلك أرقام الأسبوع في ${store} بالبريد، كل يوم اثنين في الثامنة. هذا الرابط يؤكد أن هذا البريد لك:`,
  confirm: 'أرسل إليّ أرقام الأسبوع',
  confirmQuestion: 'هل تصل أرقام الأسبوع إلى هذا البريد، كل يوم اثنين في الثامنة؟',
  confirmed: 'شكرًا. تصل الرسالة الأولى يوم الاثنين.',
  // The days before the name: after Latin letters their digits would change places with it.
  week: (store, days) => `أسبوع ${days} في ${store}.`,
  figure: (name, value, before) =>
    `${name}: ${value}${before ? ` (الأسبوع الذي قبله: ${before})` : ''}`,
  figures: {
    conversations: 'المحادثات',
    answered: 'تم الرد عليها',
    firstResponse: 'أول رد، الوسيط',
    kept: 'الوفاء بالوعد',
    ordered: 'أدت إلى طلب',
    direct: (currency) => `مباشر، بعد المبالغ المستردة، ${currency}`,
    influenced: (currency) => `بتأثير المحادثة، بعد المبالغ المستردة، ${currency}`,
    satisfaction: 'الرضا (CSAT)',
  },
  answered: (answered, missed) => `${answered}، فائتة: ${missed}`,
  shareOf: (share, all) => `${share} من ${all}`,
  openReport: 'فتح التقرير',
  why: (store) => `تصلك هذه الرسالة لأنك طلبتها في ${store}.`,
  stop: 'إيقاف هذه الرسالة',
  stopQuestion: 'هل تتوقف أرقام الأسبوع عن الوصول إلى هذا البريد؟',
  stopped: 'تم. لن تصل هذه الرسائل بعد الآن.',
};
