import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'orderUpdates'> = {
  orderUpdates: {
    title: (number) => `注文${number}`,
    status: {
      partly_shipped: '一部を発送しました。',
      shipped: '発送しました。',
      delivered: 'お届けしました。',
      cancelled: 'キャンセルされました。',
      refunded: '返金されました。',
    },
    followParcel: '荷物を追跡する',
    tell: '発送と配達を知らせてほしい',
    told: '発送や配達の状況をお知らせします。',
    stop: 'お知らせをやめる',
    failed: 'うまくいきませんでした。もう一度お試しください。',
  },
};
