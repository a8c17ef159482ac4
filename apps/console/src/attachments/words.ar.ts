import type { AttachmentWords } from './words.ts';

export const words: AttachmentWords = {
  photo: (name) => `صورة: ${name}`,
  file: (name) => `ملف: ${name}`,
  openPhoto: (name) => `صورة: ${name}. فتح`,
  photoFailed: 'تعذّر عرض هذه الصورة.',
  fileFailed: 'تعذّر التحميل الآن. حاول مرة أخرى.',
  download: 'تنزيل',
  fitToWindow: 'ملاءمة النافذة',
  actualSize: 'الحجم الفعلي',
  closePhoto: 'إغلاق الصورة',

  chat: 'المحادثة',
  dropToSend: 'أفلت الملفات لإرسالها',
  allowed: 'PNG أو JPEG أو WebP أو GIF أو PDF أو TXT أو MP4، بحد أقصى 10 ميغابايت',
  attach: 'إرفاق ملفات: PNG أو JPEG أو WebP أو GIF أو PDF أو TXT أو MP4، بحد أقصى 10 ميغابايت',
  onTheirWay: 'ملفات قيد الإرسال',
  sending: (name) => `جارٍ إرسال ${name}`,
  waiting: 'في الانتظار',
  tryAgain: 'إعادة المحاولة',
  tryAgainWith: (name) => `إعادة المحاولة: ${name}`,
  remove: 'إزالة',
  removeFile: (name) => `إزالة: ${name}`,
  cancel: 'إلغاء',
  cancelFile: (name) => `إلغاء: ${name}`,

  tooLarge: 'كبير جدًا: الحد الأقصى 10 ميغابايت و50 مليون بكسل.',
  unsupported:
    'لا يمكن إرسال هذا الملف. المسموح PNG أو JPEG أو WebP أو GIF أو PDF أو TXT أو MP4، بحد أقصى 10 ميغابايت.',
  unreadable: 'فارغ أو تالف أو تتعذّر قراءته.',
  tooMany: 'ملفات كثيرة في وقت قصير. حاول مرة أخرى بعد قليل.',
  sessionEnded: 'انتهت جلستك.',
  notAllowed: 'لا يُسمح لك بإرسال ملفات هنا.',
  full: 'هناك ملفات كثيرة في الانتظار.',
  notSent: 'لم يُرسل.',
};
