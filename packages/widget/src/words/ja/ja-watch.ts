import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'watch'> = {
  watch: {
    whenBack: '再入荷したら知らせてほしい',
    whenLess: '値下がりしたら知らせてほしい',
    which: 'どれですか？',
    ask: '知らせてほしい',
    waitsBack: (what) =>
      what ? `${what}が再入荷したらお知らせします。` : '再入荷したらお知らせします。',
    waitsLess: (what, price) =>
      what
        ? `${what}が${price}より安くなったらお知らせします。`
        : `${price}より安くなったらお知らせします。`,
    stop: 'お知らせをやめる',
    isBack: '再入荷しました。',
    costsLess: '値下がりしました。',
    already: 'お店に在庫があります。',
    full: 'お知らせの登録がいっぱいです。先にどれかをやめてください。',
    failed: 'うまくいきませんでした。もう一度お試しください。',
  },
};
