import type { FamilyWords } from '../words.ts';

/** Words of bundles, in Japanese. */
export const words: FamilyWords<'bundle'> = {
  bundle: {
    offered: (name) => `おすすめのセット：${name}`,
    total: '合計',
    addAll: (n) => (n === 1 ? 'カートに入れる' : `${n}点をまとめてカートに入れる`),
    addRest: (n) => `残り${n}点を追加`,
    again: 'もう一度追加',
    adding: '追加中',
    soldOut: '売り切れ',
    onlyLeft: (n, of) => `${of}点中、残り${n}点`,
    notSold: '販売終了',
    limit: 'カートに入れられる上限です',
    notAdded: '追加できませんでした',
    was: '変更前',
    inCart: 'カートに入っています',
    allIn: 'すべてカートに入りました。',
    someIn: (n, of) => `${of}点中${n}点がカートに入りました。`,
    noneIn: 'すべて在庫がなくなりました。カートは変わっていません。',
    priceNow: '価格が変わりました。ご確認のうえ、もう一度追加してください。',
    signIn: 'お店にログインしてから、もう一度お試しください。',
    busy: '混み合っています。少し待ってからお試しください。',
    network: 'お店から応答がありません。カートは変わっていません。',
    shopError: '追加できませんでした。カートは変わっていません。',
    unsupported: '各商品ページで追加してください。',
    unknown: 'お店から応答がありません。再試行の前にカートをご確認ください。',
    added: (name, n, of) =>
      n === of ? `${name}をカートに入れました` : `${name}の${of}点中${n}点をカートに入れました`,
  },
};
