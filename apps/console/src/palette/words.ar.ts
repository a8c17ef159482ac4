import type { PaletteWords } from './words.ts';

export const words: PaletteWords = {
  whatToDo: 'ما المطلوب',
  placeholder: 'ماذا تريد أن تفعل؟',
  nothing: 'لا شيء هنا بهذا الاسم.',
  commands: 'الأوامر',
  macros: 'ماكرو',
  macro: (name) => `ماكرو: ${name}`,
  views: 'عرض',
  view: (name) => `عرض: ${name}`,
  newView: 'عرض جديد لصندوق الوارد',
  setting: (name) => `الإعدادات: ${name}`,
  page: (name) => `الانتقال إلى: ${name}`,
};
