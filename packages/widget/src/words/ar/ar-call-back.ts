import type { FamilyWords } from '../words.ts';

/** Words of asking for a call or an appointment, in Arabic. */
export const words: FamilyWords<'callBack'> = {
  callBack: {
    title: 'متى نكون في خدمتك؟',
    offer: 'اطلب مكالمة',
    another: 'اطلب موعدًا آخر',
    how: 'الطريقة',
    byPhone: 'بالهاتف',
    inChat: 'هنا في المحادثة',
    phone: 'رقم الهاتف',
    day: 'اليوم',
    time: 'الوقت',
    note: 'الأوقات بحسب ساعتك.',
    ask: 'اطلب هذا الموعد',
    none: 'لا يوجد موعد متاح الآن.',
    notAPhone: 'هذا ليس رقم هاتف.',
    gone: 'حُجز هذا الموعد قبل لحظة. اختر موعدًا آخر.',
    failed: 'لم يتم ذلك. حاول مرة أخرى.',
    confirmed: (when) => `تم التأكيد: ${when}`,
    calendar: 'أضف إلى التقويم',
    entry: (store) => `موعد مع ${store}`,
    close: 'ليس الآن',
    suits: 'هل يناسبك أحد هذه المواعيد؟',
    noneOfThese: 'لا شيء منها',
  },
};
