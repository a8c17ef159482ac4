import type { FamilyWords } from '../words.ts';

/** Words for saying something about an agent, in Japanese. */
export const words: FamilyWords<'feedback'> = {
  feedback: {
    offer: (name) => `${name}についてひとこと`,
    offerSeveral: '担当者についてひとこと',
    about: '誰についてですか。',
    what: 'どのような内容ですか。',
    praise: 'よかったこと',
    complaint: '困ったこと',
    good: '何がよかったですか。空欄でもかまいません。',
    wrong: '何がありましたか。',
    praiseIsRead: (name) => `${name}とショップの責任者が読みます。`,
    complaintIsRead: (name) =>
      `ショップの責任者が読みます。${name}は、ショップのオーナーでない限り読みません。`,
    send: '送信',
    close: '今はしない',
    needed: '何があったか、簡単にお書きください。',
    failed: '送信できませんでした。もう一度お試しください。',
    enough: (name) => `このチャットでは、${name}についてこれ以上お送りいただけません。`,
    thanks: 'ありがとうございます。',
    done: '閉じる',
  },
};
