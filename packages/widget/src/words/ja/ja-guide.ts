import type { FamilyWords } from '../words.ts';

/** Words of the cards that lead to the till, in Japanese. */
export const words: FamilyWords<'guide'> = {
  guide: {
    places: {
      cart: 'カート',
      size_guide: 'サイズガイド',
      code: 'コードの入力欄',
      checkout: 'ご購入手続き',
    },
    showMe: '場所を見る',
    again: 'もう一度見る',
    noThanks: '今はしない',
    shown: 'ページ上で囲んであります。',
    missing: 'このページにはありません。',
    openPage: 'ページを開く',
    notShown: 'わかりました。',
    toCheckout: 'ご購入手続きへ',
    pieces: (n) => `${n}点`,
    subtotal: (price) => `小計 ${price}`,
    onPhone: 'スマホで続ける',
    scan: 'スマホで読み取ると、このチャットとカートが開きます。1回限り、30分以内有効です。',
    link: 'スマホ用リンク',
    linkOver: 'コードの期限が切れました。新しいコードを取得してください。',
    copy: 'リンクをコピー',
    copied: 'コピーしました',
    noLink: 'うまくいきませんでした。少し待ってからお試しください。',
  },
};
