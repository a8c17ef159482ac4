import type { SetUpWords } from './words.ts';

export const words: SetUpWords = {
  looking: 'جارٍ التحقق من وجود متجر',
  isSetUp: 'تم إعداد هذا الخادم',
  isSetUpHint: 'سجّل الدخول، أو اطلب دعوة من المالك.',
  openLink: 'افتح رابط خادمك',
  openLinkHint:
    'ظهر الرابط حيث شُغّل الخادم، وينتهي ببضعة أحرف بعد علامة #. هذه الأحرف تضمن ألا يُعدّ متجرك أحد غيرك.',
  toSignIn: 'إلى تسجيل الدخول',

  step: (at, of) => `الخطوة ${at} من ${of}`,
  yourStore: 'متجرك',
  yourStoreHint: 'يمكن تغيير الاثنين لاحقًا.',
  storeName: 'الاسم',
  storeNameHint: 'ما يقرؤه العملاء أعلى المحادثة.',
  shopAddress: 'عنوان متجرك',
  shopAddressHint: 'مثل www.shop.example، أو http://localhost:3000 للتجربة.',
  you: 'أنت',
  youHint: (store) => `أنت مالك ${store} وأول عضو في فريقه.`,
  yourName: 'اسمك',
  yourNameHint: 'يراه العملاء عندما ترد عليهم.',
  email: 'البريد الإلكتروني',
  password: 'كلمة المرور',
  passwordHint: (shortest) => `${shortest} حرفًا على الأقل. بضع كلمات متتالية يسهل تذكرها.`,
  notDone: (why) => `لم يكتمل الإعداد بعد. ${why} ما كتبته محفوظ.`,
  back: 'رجوع',
  next: 'التالي',
  making: 'جارٍ إنشاء متجرك',
  make: 'إنشاء متجري',

  nameMissing: 'اكتب اسمًا لمتجرك.',
  addressWrong: 'اكتب عنوان متجرك، مثل www.shop.example.',
  yourNameMissing: 'اكتب الاسم الذي سيراه العملاء.',
  emailWrong: 'اكتب عنوان بريدك الإلكتروني.',
  passwordShort: 'كلمة المرور هذه قصيرة جدًا.',
};
