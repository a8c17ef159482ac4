import type { FamilyWords } from '../words.ts';

const step =
  (name: string) =>
  (number: number | null): string =>
    number === null ? name : `${number}、${name}`;

/** Words of the card that asks how she was served, in Japanese. */
export const words: FamilyWords<'rating'> = {
  rating: {
    title: 'いかがでしたか。',
    effort: {
      title: 'どのくらい簡単でしたか。',
      least: step('とても難しい'),
      most: step('とても簡単'),
    },
    satisfaction: {
      title: 'どのくらいご満足ですか。',
      least: step('まったく不満'),
      most: step('とても満足'),
    },
    recommend: {
      title: 'このお店をすすめたいですか。',
      least: step('まったく思わない'),
      most: step('とてもそう思う'),
    },
    comment: 'ほかにご意見はありますか。',
    send: '送信',
    thanks: 'ありがとうございます。後から変更できます。',
    change: '変更',
    away: '今はしない',
    problem: '保存できませんでした。',
    again: '再試行',
  },
};
