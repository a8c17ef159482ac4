import type { FamilyWords } from '../words.ts';

const step =
  (name: string) =>
  (number: number | null): string =>
    number === null ? name : `${number}، ${name}`;

/** Words of the card that asks how she was served, in Arabic. */
export const words: FamilyWords<'rating'> = {
  rating: {
    title: 'كيف كانت تجربتك معنا؟',
    effort: {
      title: 'ما مدى سهولة الأمر؟',
      least: step('صعب جدًا'),
      most: step('سهل جدًا'),
    },
    satisfaction: {
      title: 'ما مدى رضاك؟',
      least: step('غير راضٍ إطلاقًا'),
      most: step('راضٍ جدًا'),
    },
    recommend: {
      title: 'هل توصي بهذا المتجر؟',
      least: step('مستبعد جدًا'),
      most: step('مرجّح جدًا'),
    },
    comment: 'هل تود إضافة شيء؟',
    send: 'إرسال',
    thanks: 'شكرًا لك. ما زال بإمكانك تغيير تقييمك.',
    change: 'تغيير',
    away: 'ليس الآن',
    problem: 'لم يُحفظ.',
    again: 'إعادة المحاولة',
  },
};
