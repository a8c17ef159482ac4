import type { OtherWords } from '../words.ts';

const within = (ms: number): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (ms < 45_000) return '1分以内';
  if (minutes < 60) return `約${minutes}分`;
  const hours = Math.round(minutes / 60);
  return hours < 24 ? `約${hours}時間` : '約1日';
};

export const words: OtherWords = {
  dir: 'ltr',
  chat: {
    chat: 'チャット',
    close: 'チャットを閉じる',
    conversation: '会話',
    message: 'メッセージ',
    placeholder: 'メッセージを入力',
    send: '送信',
    you: 'あなた',
    sending: '送信中',
    sent: '送信済み',
    delivered: '配信済み',
    seen: '既読',
    today: '今日',
    yesterday: '昨日',
    someone: '担当者',
    sees: '担当者に見えるもの',
  },
  extras: {
    greeting: 'こんにちは。何をお探しですか。',
    greetingMore: 'お店で尋ねるようにお書きください。スタッフがお答えします。',
    online: '対応中',
    away: 'ただいま席を外しています。メッセージはここでお預かりします。',
    back: (when) => `${when}に戻ります。メッセージはここでお預かりします。`,
    repliesIn: (ms) => `返信の目安：${within(ms)}`,
    loading: '会話を開いています',
    slow: 'チャットを開くのに時間がかかっています。このままお書きください。メッセージは保存され、後で送信されます。',
    refused: 'このページではチャットを開けません。',
    reconnectingName: '再接続中',
    reconnecting: '再接続しています。メッセージは保存されています。',
    offline: 'オフラインです。メッセージは保存され、接続が戻ると送信されます。',
    outdated: 'このページは以前のものです。再読み込みしてチャットをお続けください。',
    notKept: 'このブラウザには保存できません。ページを閉じると未送信のものは失われます。',
    reasons: {
      too_long: '長すぎます。',
      blocked: 'この会話には書き込めません。',
      closed: '会話は終了しました。',
      timeout: '送信できないまま2日が過ぎました。',
      other: 'お店が受け取れませんでした。',
    },
    retry: '再試行',
    discard: '破棄',
    failed: '未送信',
    caps: '送信待ちのメッセージが多すぎます。オンラインに戻ると送信されます。',
    left: (n) => `残り${n}文字`,
    over: (n) => `${n}文字超過`,
    toEnd: '最新のメッセージへ',
    fresh: (n) => `新着${n}件`,
    earlier: '以前のメッセージを読み込んでいます',
    typing: (name) => `${name}が入力中です`,
    says: (name, text) => `${name}：${text}`,
    suggests: (name, products) => `${name}のおすすめ：${products}`,
    joined: (name) => `${name}が参加しました`,
    closed: 'この会話は終了しました',
    reopened: 'この会話は再開されました',
    added: (what) => `${what}をカートに入れました`,
    startNew: '新しく始める',
    seesWhat: ({ cart, pages }) => {
      if (cart)
        return pages ? '担当者にはカートとご覧のページが見えます' : '担当者にはカートが見えます';
      return pages
        ? '担当者にはご覧のページが見えます'
        : '担当者にはお書きになった内容だけが見えます';
    },
  },
  sharing: {
    shareCart: 'カート',
    shareCartMore: '商品、サイズ、数量、小計',
    sharePages: '見ているページ',
    sharePagesMore: 'ページのURLと掲載商品',
    never: 'ご住所、お支払い情報、ほかの場所での入力が見えることはありません。',
  },
  ordersTitle: 'ご注文',
  families: {
    notes: () => import('./ja-notes.ts'),
    suggestion: () => import('./ja-suggestion.ts'),
    bundle: () => import('./ja-bundle.ts'),
    proposal: () => import('./ja-proposal.ts'),
    orders: () => import('./ja-orders.ts'),
    orderUpdates: () => import('./ja-order-updates.ts'),
    guide: () => import('./ja-guide.ts'),
    gift: () => import('./ja-gift.ts'),
    attachment: () => import('./ja-attachment.ts'),
    queue: () => import('./ja-queue.ts'),
    owed: () => import('./ja-owed.ts'),
    watch: () => import('./ja-watch.ts'),
    callBack: () => import('./ja-call-back.ts'),
    peek: () => import('./ja-peek.ts'),
    rating: () => import('./ja-rating.ts'),
    feedback: () => import('./ja-feedback.ts'),
    privacy: () => import('./ja-privacy.ts'),
    mail: () => import('./ja-mail.ts'),
    articles: () => import('./ja-articles.ts'),
  },
};
