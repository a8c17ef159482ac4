import type { FamilyWords } from '../words.ts';

/** Words of the gift card, in Arabic. */
export const words: FamilyWords<'gift'> = {
  gift: {
    title: 'هدية',
    ask: 'حدّثنا عنها لنبحث عما يناسب. يمكن ترك أي خانة فارغة.',
    recipient: 'لمن',
    recipientHint: 'صديقي خالد',
    occasion: 'المناسبة',
    occasionHint: 'عيد ميلاد',
    sizes: 'المقاس والقامة',
    sizesHint: 'M، واسع. 184 سم، 82 كغ',
    style: 'ما يحبه',
    styleHint: 'بسيط، ألوان داكنة، بلا ياقة عالية',
    budget: (currency) => `الميزانية (${currency})`,
    date: 'يجب أن تصل في',
    country: 'البلد',
    countryHint: 'المغرب',
    note: 'بطاقة مع الهدية',
    wrap: 'تغليف هدية',
    giftReceipt: 'إيصال بلا أسعار',
    save: 'حفظ',
    saving: 'جارٍ الحفظ',
    saved: 'حُفظ. نراه الآن.',
    failed: 'لم يُحفظ. ما كتبته ما زال هنا، حاول مرة أخرى.',
    badBudget: 'اكتب مبلغًا، مثل 80.',
    badCountry: 'اكتب اسم بلد، مثل المغرب.',
    badDate: 'اختر يومًا لم يأتِ بعد.',
    inTime: {
      yes: (days) => `إذا طُلبت الآن تصل ${days}: في الموعد.`,
      perhaps: (days) => `إذا طُلبت الآن تصل ${days}: في الموعد إن سار كل شيء جيدًا.`,
      no: (days) => `إذا طُلبت الآن تصل ${days}: بعد فوات ذلك اليوم.`,
    },
    arrives: (days) => `إذا طُلبت الآن تصل ${days}.`,
    between: (from, to) => (from === to ? `يوم ${from}` : `بين ${from} و${to}`),
  },
};
