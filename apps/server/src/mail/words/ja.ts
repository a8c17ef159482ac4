import type { LetterWords } from './words.ts';

/** Letters in Japanese. */
export const words: LetterWords = {
  dir: 'ltr',
  subject: (store) => `${store} とのチャット`,
  codeSubject: (store) => `${store} の確認コード`,
  hello: 'こんにちは。',
  wrote: (agent) => `${agent} より：`,
  open: 'チャットを開く',
  download: 'ファイルを開く',
  seeInChat: '続きはチャットでご覧いただけます。',
  callConfirmed: (when) => `お電話の日時が確定しました：${when}`,
  chatConfirmed: (when) => `チャットでのご予約が確定しました：${when}`,
  callDeclined: (when) => `申し訳ございませんが、この日時は都合がつきません：${when}`,
  callOffered: '別の日時をご提案いたします。チャットで次の中からお選びください：',
  appointment: (store) => `${store} との予約`,
  watch: {
    came: {
      back_in_stock: 'お待ちの商品が再入荷しました：',
      price_drop: 'お待ちの商品が値下がりしました：',
    },
    promised: {
      back_in_stock: 'この商品が再入荷したらお知らせします：',
      price_drop: 'この商品が値下がりしたらお知らせします：',
    },
  },
  order: {
    partly_shipped: (number) => `ご注文 ${number} の一部を発送しました。`,
    shipped: (number) => `ご注文 ${number} を発送しました。`,
    delivered: (number) => `ご注文 ${number} をお届けしました。`,
    cancelled: (number) => `ご注文 ${number} はキャンセルされました。`,
    refunded: (number) => `ご注文 ${number} は返金されました。`,
  },
  followParcel: '荷物を追跡する',
  transcript: (store) => `${store} とのチャットの内容です。`,
  you: 'お客様',
  code: (store) =>
    `${store} とのチャットをメールで続けたいというお申し込みがありました。お心当たりがある場合、コードはこちらです：`,
  orConfirm: 'チャットを閉じた場合は、こちらでアドレスを確認してください：',
  confirm: 'このアドレスを確認する',
  notYou: 'お心当たりがない場合は、何もなさらないでください。以後、メールは届きません。',
  replyAbove: 'この行より上に返信を書いてください',
  why: (store) => `${store} のチャットでこのアドレスが入力されたため、お送りしています。`,
  stop: 'メールの配信を止める',
  confirmed:
    'ありがとうございます。チャットでご覧になっていない返信は、今後このアドレスに届きます。',
  confirmQuestion: 'チャットの返信をこのアドレスで受け取りますか？',
  stopQuestion: 'このアドレスへの返信の配信を止めますか？',
  stopped: '完了しました。このチャットからのメールはもう届きません。',
  gone: 'このリンクは無効になりました。',
};
