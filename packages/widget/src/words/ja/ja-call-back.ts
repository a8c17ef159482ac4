import type { FamilyWords } from '../words.ts';

/** Words of asking for a call or an appointment, in Japanese. */
export const words: FamilyWords<'callBack'> = {
  callBack: {
    title: 'ご都合のよい日時をお選びください。',
    offer: '電話を依頼する',
    another: '別の日時を依頼する',
    how: '方法',
    byPhone: '電話で',
    inChat: 'このチャットで',
    phone: '電話番号',
    day: '日',
    time: '時刻',
    note: '時刻はお使いの端末の時計によります。',
    ask: 'この日時で依頼する',
    none: 'ただいま空いている時間はありません。',
    notAPhone: '電話番号ではありません。',
    gone: 'その時間は埋まりました。別の時間をお選びください。',
    failed: '送信できませんでした。もう一度お試しください。',
    confirmed: (when) => `確定: ${when}`,
    calendar: 'カレンダーに追加',
    entry: (store) => `${store}との予約`,
    close: '今はしない',
    suits: 'ご都合のよい日時はありますか。',
    noneOfThese: 'どれも合わない',
  },
};
