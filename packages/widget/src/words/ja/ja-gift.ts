import type { FamilyWords } from '../words.ts';

/** Words of the gift card, in Japanese. */
export const words: FamilyWords<'gift'> = {
  gift: {
    title: 'ギフト',
    ask: '贈り物についてお聞かせください。合うものをお探しします。どの欄も空のままで構いません。',
    recipient: 'どなたへ',
    recipientHint: '友人の健',
    occasion: '用途',
    occasionHint: '誕生日',
    sizes: 'サイズと体格',
    sizesHint: 'M、ゆったりめ。178cm、70kg',
    style: 'お好み',
    styleHint: 'シンプル、濃い色、タートルネック以外',
    budget: (currency) => `ご予算（${currency}）`,
    date: 'お届け期限',
    country: '国',
    countryHint: '日本',
    note: '添えるメッセージ',
    wrap: 'ギフト包装',
    giftReceipt: '金額なしの明細',
    save: '保存',
    saving: '保存中',
    saved: '保存しました。担当者が確認できます。',
    failed: '保存できませんでした。入力内容は残っています。もう一度お試しください。',
    badBudget: '金額を入力してください（例：8000）。',
    badCountry: '国名を入力してください（例：日本）。',
    badDate: 'これからの日付を選んでください。',
    inTime: {
      yes: (days) => `今のご注文で${days}お届け。間に合います。`,
      perhaps: (days) => `今のご注文で${days}お届け。順調なら間に合います。`,
      no: (days) => `今のご注文で${days}お届け。その日には間に合いません。`,
    },
    arrives: (days) => `今のご注文で${days}お届け。`,
    between: (from, to) => (from === to ? `${from}に` : `${from}から${to}の間に`),
  },
};
