import type { FamilyWords } from '../words.ts';

/** Words of what she may do with her data, in Japanese. */
export const words: FamilyWords<'privacy'> = {
  privacy: {
    title: 'あなたのデータ',
    copy: 'コピーを受け取る',
    copied: 'コピーをファイルに保存しました。',
    erase: '消去',
    sure: '会話と、このチャットにあるあなたの情報がすべて消去されます。元に戻せません。',
    eraseAll: 'すべて消去',
    keep: '残す',
    tooMuch: 'データが多すぎます。コピーはお店にお求めください。',
    problem: 'うまくいきませんでした。少し待ってからお試しください。',
    gone: 'すべて消去しました。次回は新しい方としてのご利用になります。',
  },
};
