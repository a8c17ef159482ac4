import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'orderUpdates'> = {
  orderUpdates: {
    title: (number) => `الطلب ${number}`,
    status: {
      partly_shipped: 'جزء منه في الطريق.',
      shipped: 'الطلب في الطريق.',
      delivered: 'تم تسليم الطلب.',
      cancelled: 'أُلغي الطلب.',
      refunded: 'رُدّ مبلغ الطلب.',
    },
    followParcel: 'تتبّع الطرد',
    tell: 'أخبروني عند الشحن وعند التسليم',
    told: 'سنخبرك بما يستجد.',
    stop: 'إيقاف',
    failed: 'لم ينجح ذلك. حاول مرة أخرى.',
  },
};
