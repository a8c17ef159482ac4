import type { FamilyWords } from '../words.ts';

/** Words of photos and files, in Arabic. */
export const words: FamilyWords<'attachment'> = {
  attachment: {
    attach: 'إرفاق صورة أو ملف',
    allowed: 'صور أو PDF أو TXT أو MP4، بحد أقصى 10 ميغابايت',
    drop: 'أفلت للإرسال',
    onTheWay: 'ملفات في الطريق',
    waiting: 'في انتظار الاتصال',
    cancel: (name) => `إلغاء: ${name}`,
    retry: 'حاول مرة أخرى',
    remove: (name) => `إزالة: ${name}`,
    file: 'ملف',
    photo: 'صورة',
    open: (name) => `صورة: ${name}. فتح`,
    download: (name) => `تنزيل ${name}`,
    gone: 'لا يمكن عرضه الآن.',
    tooLarge: 'كبير جدًا: 10 ميغابايت كحد أقصى.',
    unsupported: 'لا يمكن إرسال هذا النوع من الملفات.',
    damaged: 'فارغ أو تالف أو غير قابل للقراءة.',
    tooMany: 'عشرة ملفات في الساعة. حاول لاحقًا.',
    notSent: 'لم يُرسل.',
    close: 'إغلاق الصورة',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
  },
};
