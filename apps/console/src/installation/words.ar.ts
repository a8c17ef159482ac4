import { isolated } from '../language/isolated.ts';
import type { InstallationWords } from './words.ts';

export const words: InstallationWords = {
  install: 'التثبيت',
  installHint:
    'سطر واحد في صفحات متجرك. يحمّل 1.2 كيلوبايت فقط؛ والباقي ينتظر إلى أن يفتح عميل المحادثة.',
  loading: 'جارٍ تحميل المقتطف',
  failed: (why) => `تعذّر على الخادم عرض المقتطف. ${why}`,
  tryAgain: 'إعادة المحاولة',

  putOnShop: 'أضفه إلى متجرك',
  madeWith: 'متجرك مبني بـ',
  snippet: 'المقتطف',
  anyWebsite: {
    name: 'أي موقع',
    steps: [
      'افتح القالب الذي تُبنى منه كل صفحات متجرك.',
      `الصق هذا السطر قبل ${isolated('</head>')} أو قبل ${isolated('</body>')}. كلاهما صالح.`,
    ],
  },
  shopify: [
    'في Shopify افتح Online Store ثم Themes. عند قالبك اختر النقاط الثلاث ثم Edit code.',
    'افتح theme.liquid ضمن Layout.',
    `الصق هذا السطر قبل ${isolated('</head>')} ثم احفظ.`,
  ],
  wooCommerce: [
    'في WordPress افتح إضافة تضع تعليمات برمجية في رأس الصفحة، مثل WPCode: افتح Code Snippets ثم Header & Footer.',
    'الصق هذا السطر تحت Header ثم احفظ. أفرغ ذاكرة التخزين المؤقت إن كانت لمتجرك واحدة.',
  ],
  bigCommerce: [
    'افتح Storefront ثم Script Manager ثم Create a script.',
    `اختر: ${isolated('Placement: Header')}، ${isolated('Location: All pages')}، ${isolated('Category: Essential')}، ${isolated('Type: Script')}.`,
    'الصق هذا السطر محتوى له ثم احفظ.',
  ],
  tagManager: {
    name: 'مدير العلامات',
    steps: [
      'في Google Tag Manager أنشئ علامة جديدة من نوع Custom HTML.',
      'الصق هذه الأسطر، واختر المشغّل All Pages، ثم انشر.',
      'ينتظر مدير العلامات الصفحة، وغالبًا الموافقة أيضًا: تظهر المحادثة متأخرة عما لو كان لها سطر خاص بها.',
    ],
  },
  react: [
    'ضع السكربت في التخطيط الذي تشترك فيه كل الصفحات.',
    `المتجر الذي تُدار سلته في React يسلّمها ببضعة أسطر: راجع ${isolated('Aisle(…)')} في الوثائق.`,
  ],

  doesItWork: 'هل يعمل؟',
  doesItWorkHint: 'افتح متجرك في علامة تبويب أخرى. سيظهر هنا تلقائيًا.',
  seen: 'ظهر في متجرك',
  notSeen: 'لم يظهر بعد. في انتظار متجرك.',
  loadedButton: 'تم تحميل زر البدء',
  openedChat: 'تم فتح المحادثة',
  lookAtPage: 'فحص صفحة',
  lookHint: 'يقرأ الخادم الصفحة كما تصل إلى زوارك، ويبيّن ما ينقصها.',
  lookWrong: 'اكتب عنوانًا مثل https://shop.example.',
  look: 'فحص',
  looking: 'جارٍ الفحص',
  lookFailed: (why) => `لم تنجح العملية. ${why}`,
  found: 'نتيجة الفحص',
  addFound: (origin) => `إضافة ${origin}`,

  installed: 'المقتطف موجود في هذه الصفحة، وهو صحيح.',
  unreachable: (why) => `تعذّرت قراءة الصفحة: ${why}.`,
  unreachableTodo: 'هل العنوان صحيح؟ لا يمكن فحص صفحة محمية بكلمة مرور.',
  noSnippet: 'المقتطف ليس في مصدر هذه الصفحة.',
  noSnippetTodo:
    'الصقه وأفرغ ذاكرة التخزين المؤقت للمتجر. إن كان مدير العلامات هو من يضيفه، فافتح المتجر بدلًا من ذلك: سترى أعلاه متى يُحمّل.',
  otherServer: (src) => `المقتطف يحمّل المحادثة من مكان آخر: ${src}`,
  otherKey: (siteKey) => `المقتطف يخص متجرًا آخر (${siteKey}).`,
  replaceTodo: 'استبدله بالسطر الموجود أعلاه.',
  noKey: 'السكربت موجود، لكن من دون مفتاح المتجر.',
  noKeyTodo: 'انسخ السطر كاملًا مع data-store. بعض المحررات تحذفه.',
  originMissing: (origin) => `${origin} ليس في قائمة عناوينك بعد.`,
  originMissingTodo: 'أضفه أدناه لتُفتح المحادثة هناك.',
  policy: 'سياسة Content-Security-Policy في الصفحة تمنع المحادثة.',
  policyTodo: (source, directive) => `اطلب من مطوّر متجرك إضافة ${source} إلى ${directive}.`,

  addresses: 'عناوينك',
  addressesHint: 'صفحات هذه العناوين وحدها تعرض محادثتك. العنوان مع www والعنوان من دونها عنوانان.',
  noAddresses: 'القائمة فارغة: لن تُفتح المحادثة في أي مكان.',
  addressList: 'العناوين',
  localhost: 'http://localhost، كل المنافذ',
  remove: (origin) => `إزالة ${origin}`,
  addAddress: 'إضافة عنوان',
  add: 'إضافة',
  changedMeanwhile: 'غيّر شخص آخر القائمة في هذه الأثناء. هذه حالتها الآن؛ حاول مرة أخرى.',
  notSaved: (why) => `لم يُحفظ. ${why}`,
};
