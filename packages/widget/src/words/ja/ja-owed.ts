import type { FamilyWords } from '../words.ts';

/** Words of what the store owes her, in Japanese. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${when}までに${name}がご連絡します`,
    call: (when) => `電話を依頼しました: ${when}`,
    appointment: (when) => `チャットでの予約を依頼しました: ${when}`,
    confirmed: (name, when) => `${name}が確定しました: ${when}`,
    declined: (name, when) => `${name}はその時間に都合がつきません: ${when}`,
    offers: (name, times) => `${name}が別の日時を提案しました: ${times}`,
    noneOfThem: 'ご都合の合う日時がありませんでした',
  },
};
