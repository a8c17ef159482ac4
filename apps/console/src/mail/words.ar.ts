import type { MailWords } from './words.ts';

export const words: MailWords = {
  standings: {
    unverified: 'غير مؤكد بعد',
    verified: 'مؤكد',
    stopped: 'لا يريد العميل مزيدًا من البريد',
    undeliverable: 'لا يصل إليه شيء',
  },
  address: (email, standing) => `${email} (${standing})`,
  mailed: 'أُرسلت بالبريد',
  beingMailed: 'جارٍ الإرسال بالبريد',
  notYet: (why) => `لم تُرسل بالبريد بعد: ${why}`,
  notDelivered: 'لم تُسلَّم',
  notDeliveredFor: (why) => `لم تُسلَّم: ${why}`,
};
