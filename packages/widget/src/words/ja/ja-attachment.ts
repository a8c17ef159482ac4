import type { FamilyWords } from '../words.ts';

/** Words of photos and files, in Japanese. */
export const words: FamilyWords<'attachment'> = {
  attachment: {
    attach: '写真やファイルを添付',
    allowed: '写真、PDF、TXT、MP4（10MBまで）',
    drop: 'ドロップして送信',
    onTheWay: '送信中のファイル',
    waiting: '接続を待っています',
    cancel: (name) => `キャンセル：${name}`,
    retry: '再試行',
    remove: (name) => `削除：${name}`,
    file: 'ファイル',
    photo: '写真',
    open: (name) => `写真：${name}を開く`,
    download: (name) => `${name}をダウンロード`,
    gone: '現在表示できません。',
    tooLarge: '大きすぎます。10MBまでです。',
    unsupported: 'この種類のファイルは送信できません。',
    damaged: '空か、壊れているか、読み取れません。',
    tooMany: '1時間に10件までです。後ほどお試しください。',
    notSent: '送信できませんでした。',
    close: '写真を閉じる',
    zoomIn: '拡大',
    zoomOut: '縮小',
  },
};
