import type { FamilyWords } from '../words.ts';

/** Words of what the store owes her, in Arabic. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `تصلك رسالة من ${name} في موعد أقصاه ${when}`,
    call: (when) => `طلبت مكالمة: ${when}`,
    appointment: (when) => `طلبت موعدًا في المحادثة: ${when}`,
    confirmed: (name, when) => `تم تأكيد الموعد: ${when} (${name})`,
    declined: (name, when) => `الموعد غير متاح: ${when} (${name})`,
    offers: (name, times) => `موعد آخر مقترح: ${times} (${name})`,
    noneOfThem: 'لا يناسبك أي من المواعيد',
  },
};
