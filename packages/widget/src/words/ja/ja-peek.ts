import type { FamilyWords } from '../words.ts';

/** Words of the sneak peek, in Japanese. */
export const words: FamilyWords<'peek'> = {
  peek: {
    on: '送信前の入力内容がお店に見えます。',
    off: '送信した内容だけがお店に見えます。',
    turnOff: 'オフにする',
    turnOn: 'オンにする',
  },
};
