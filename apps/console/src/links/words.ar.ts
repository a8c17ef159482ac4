import type { LinkWords } from './words.ts';

export const words: LinkWords = {
  openingInvitation: 'جارٍ فتح الدعوة',
  lookingAtInvitation: 'جارٍ التحقق من الدعوة',
  deadLink: 'هذا الرابط لم يعد صالحًا',
  askForNew: (why) => `${why} اطلب رابطًا جديدًا ممن دعاك.`,
  toSignIn: 'إلى تسجيل الدخول',

  joinStore: (store) => `الانضمام إلى ${store}`,
  invites: {
    owner: 'دعوة من {who} للانضمام بصفة مالك.',
    admin: 'دعوة من {who} للانضمام بصفة مدير.',
    supervisor: 'دعوة من {who} للانضمام بصفة مشرف.',
    agent: 'دعوة من {who} للانضمام بصفة عضو في الفريق.',
    viewer: 'دعوة من {who} للانضمام بصفة قارئ.',
  },
  noAccount: 'ليس لدي حساب بعد',
  haveAccount: 'لدي حساب بالفعل',
  joinAs: 'الانضمام باسم {name}',
  signedInWith: (email) =>
    `أنت مسجّل الدخول بالبريد ${email}. لاستخدام حساب آخر سجّل الخروج أولًا، ثم افتح الرابط مرة أخرى.`,

  yourName: 'اسمك',
  yourNameHint: 'يقرؤه العملاء فوق رسائلك.',
  email: 'البريد الإلكتروني',
  password: 'كلمة المرور',
  passwordHint: '12 حرفًا على الأقل.',
  join: 'انضمام',
  code: 'الرمز',
  codeWanted: 'والرمز من تطبيق المصادقة، أو أحد رموز الاسترداد.',
  signInAndJoin: 'تسجيل الدخول والانضمام',

  newPasswordTitle: 'كلمة مرور جديدة',
  tellAddress: 'اكتب عنوان بريدك لنرسل إليك رابطًا.',
  sendLink: 'إرسال الرابط',
  linkSent: 'إذا كان هناك حساب بهذا العنوان، فالرابط في طريقه إليه. يصلح لمدة ساعة.',
  noMail: 'هذا الخادم لا يرسل بريدًا. يمكن لمالك متجرك أو مديره أن ينشئ لك رابطًا في صفحة «الفريق».',
  newPassword: 'كلمة المرور الجديدة',
  setPassword: 'حفظ كلمة المرور',
  passwordSet: 'تم حفظ كلمة المرور. انتهت كل جلسات حسابك؛ سجّل الدخول بكلمة المرور الجديدة.',
};
