import type { PeopleWords } from './words.ts';

export const words: PeopleWords = {
  onPages: 'في صفحات المتجر الآن.',
  away: 'ليس في صفحات المتجر.',
  visitor: 'زائر',
  visitorIn: (zone) => `زائر، ${zone}`,

  name: 'الاسم',
  nameOf: (whose) => `اسم ${whose}`,
  nameHint: 'يقرؤه العملاء والزملاء.',
  nameless: 'يحتاج العملاء إلى معرفة من يتحدثون إليه.',
  save: 'حفظ الاسم',
  saveOf: (whose) => `حفظ اسم ${whose}`,
  saved: 'تم الحفظ.',
  photo: 'الصورة',
  photoOf: (whose) => `صورة ${whose}`,
  choosePhoto: 'اختيار صورة',
  choosePhotoOf: (whose) => `اختيار صورة ${whose}`,
  changePhoto: 'تغيير الصورة',
  changePhotoOf: (whose) => `تغيير صورة ${whose}`,
  removePhoto: 'إزالة الصورة',
  removePhotoOf: (whose) => `إزالة صورة ${whose}`,
  photoHint: 'PNG أو JPEG أو WebP أو AVIF. تُقصّ على شكل مربع.',
  photoTooLarge: (most) => `الحد الأقصى لحجم الصورة ${most}.`,
  photoSending: 'جارٍ إرسال الصورة.',
  photoSaved: 'تم الحفظ. يرى العملاء الصورة الجديدة من الآن.',
  photoRemoved: 'أُزيلت الصورة. تظهر الأحرف الأولى مكانها.',
};
