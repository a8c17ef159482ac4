import type { FamilyWords } from '../words.ts';

/** Words of the answers that need nobody to be there, in Japanese. */
export const words: FamilyWords<'articles'> = {
  articles: {
    title: 'よくある質問',
    search: '回答を検索',
    nothing: '該当する回答がありません。下からお尋ねください。',
    back: '質問の一覧',
    helped: '役に立った',
    person: '担当者に聞く',
    thanks: 'お役に立てて何よりです。',
    failed: '送信できませんでした。もう一度お試しください。',
    about: (title) => `「${title}」について：`,
  },
};
