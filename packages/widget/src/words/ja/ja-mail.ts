import type { FamilyWords } from '../words.ts';

/** Words of going on by e-mail, in Japanese. */
export const words: FamilyWords<'mail'> = {
  mail: {
    title: 'メールで続ける',
    away: 'メールでもお答えします。宛先をお知らせください。',
    offer: 'メールで続ける',
    field: 'メールアドレス',
    leave: 'コードを送信',
    note: 'コードを記したメールが1通届きます。その後は、ここで未読の返信だけが届きます。',
    sent: (email) =>
      `${email}にコードを送りました。ここに入力するか、メールのリンクを開いてください。`,
    code: 'コード',
    confirm: '確認',
    other: '別のアドレス',
    on: (email) => `ご不在の間の返信は${email}に届きます。`,
    transcript: 'この会話をメールで受け取る',
    onItsWay: '送信しました。',
    turnOff: 'オフにする',
    undeliverable: (email) => `${email}に届きません。別のアドレスはありますか。`,
    notAnAddress: 'メールアドレスではありません。',
    wrong: 'コードが違うか、期限が切れています。',
    tooOften: '回数が多すぎます。後ほどお試しください。',
    failed: '送信できませんでした。もう一度お試しください。',
    close: '今はしない',
  },
};
