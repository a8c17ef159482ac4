import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'watch'> = {
  watch: {
    whenBack: 'أخبروني عندما يتوفر',
    whenLess: 'أخبروني عندما ينخفض السعر',
    which: 'أيّها؟',
    ask: 'أخبروني',
    waitsBack: (what) => (what ? `سنخبرك عندما يتوفر ${what}.` : 'سنخبرك عندما يتوفر.'),
    waitsLess: (what, price) =>
      what
        ? `سنخبرك عندما يصبح ${what} أرخص من ${price}.`
        : `سنخبرك عندما يصبح السعر أقل من ${price}.`,
    stop: 'إيقاف',
    isBack: 'متوفر من جديد.',
    costsLess: 'أصبح أرخص الآن.',
    already: 'المتجر لديه هذا من جديد.',
    full: 'لديك طلبات كثيرة بالفعل. أوقف أحدها أولًا.',
    failed: 'لم ينجح ذلك. حاول مرة أخرى.',
  },
};
