import type { FamilyWords } from '../words.ts';

/** Words of bundles, in Arabic. */
export const words: FamilyWords<'bundle'> = {
  bundle: {
    offered: (name) => `مجموعة لك: ${name}`,
    total: 'المجموع',
    addAll: (n) => (n === 1 ? 'أضف إلى السلة' : `أضف الكل إلى السلة (${n})`),
    addRest: (n) => `أضف الباقي (${n})`,
    again: 'أضف مرة أخرى',
    adding: 'جارٍ الإضافة',
    soldOut: 'نفدت الكمية',
    onlyLeft: (n, of) => `بقي ${n} من ${of} فقط`,
    notSold: 'لم يعد يُباع',
    limit: 'في سلتك أقصى عدد يسمح به المتجر',
    notAdded: 'لم يُضف',
    was: 'سابقًا',
    inCart: 'في سلتك',
    allIn: 'كل شيء في سلتك.',
    someIn: (n, of) => `أُضيف ${n} من ${of} إلى سلتك.`,
    noneIn: 'لم يعد لدى المتجر شيء منها. سلتك لم تتغير.',
    priceNow: 'تغيّر أحد الأسعار. راجعه ثم أضف من جديد.',
    signIn: 'سجّل الدخول إلى المتجر أولًا ثم حاول مرة أخرى.',
    busy: 'المتجر مشغول. انتظر لحظة ثم حاول مرة أخرى.',
    network: 'لم يُجب المتجر. سلتك لم تتغير.',
    shopError: 'لم يتمكن المتجر من إضافتها. سلتك لم تتغير.',
    unsupported: 'أضفها من صفحات المنتجات.',
    unknown: 'لم يُجب المتجر. تحقق من سلتك قبل أن تحاول مرة أخرى.',
    added: (name, n, of) =>
      n === of ? `أضفت ${name} إلى سلتك` : `أضفت ${n} من ${of} من ${name} إلى سلتك`,
  },
};
