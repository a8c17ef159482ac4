import type { FamilyWords } from '../words.ts';

/** Words of photos and files, in Hebrew. */
export const words: FamilyWords<'attachment'> = {
  attachment: {
    attach: 'צירוף תמונה או קובץ',
    allowed: 'תמונות, PDF, TXT או MP4, עד 10 מ״ב',
    drop: 'לשחרר כדי לשלוח',
    onTheWay: 'קבצים בדרך',
    waiting: 'בהמתנה לחיבור',
    cancel: (name) => `ביטול: ${name}`,
    retry: 'לנסות שוב',
    remove: (name) => `הסרה: ${name}`,
    file: 'קובץ',
    photo: 'תמונה',
    open: (name) => `תמונה: ${name}. פתיחה`,
    download: (name) => `הורדת ${name}`,
    gone: 'אי אפשר להציג את זה כרגע.',
    tooLarge: 'גדול מדי: עד 10 מ״ב.',
    unsupported: 'אי אפשר לשלוח קובץ מסוג זה.',
    damaged: 'ריק, פגום או לא קריא.',
    tooMany: 'עד עשרה קבצים בשעה. אפשר לנסות מאוחר יותר.',
    notSent: 'לא נשלח.',
    close: 'סגירת התמונה',
    zoomIn: 'הגדלה',
    zoomOut: 'הקטנה',
  },
};
