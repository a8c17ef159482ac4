import { isolated } from '../language/isolated.ts';
import type { AppearanceWords } from './words.ts';

export const words: AppearanceWords = {
  appearance: 'المظهر',
  appearanceHint: 'اسمك ولونك وجانب الصفحة الذي تختاره. يراها العملاء خلال دقائق.',
  loading: 'جارٍ تحميل مظهر المحادثة',
  failed: (why) => `تعذّر على الخادم عرض مظهر المحادثة. ${why}`,
  tryAgain: 'إعادة المحاولة',
  changedMeanwhile: 'غيّره شخص آخر في هذه الأثناء. هذا هو المظهر الآن.',
  notSaved: (why) => `لم يُحفظ. ${why}`,
  save: 'حفظ',
  saved: 'تم الحفظ.',

  storeName: 'اسم متجرك',
  storeNameMissing: 'يحتاج العملاء إلى معرفة من يتحدثون إليه.',
  side: 'جانب الصفحة',
  left: 'اليسار',
  right: 'اليمين',
  colour: 'اللون',
  colourWrong: `يُكتب اللون بستة رموز، مثل ${isolated('#1e6b57')}.`,
  chooseColour: 'اختيار لون',

  contrastCheck: 'فحص التباين',
  ratio: (value) => isolated(`${value} : 1`),
  whiteOnIt: (ratio) => `الكتابة على اللون بيضاء، والتباين ${ratio}. سهلة القراءة.`,
  blackOnIt: (ratio) => `الكتابة على اللون سوداء، والتباين ${ratio}. سهلة القراءة.`,
  lightWell: (ratio) => `تباين الكتابة به على الخلفية الفاتحة ${ratio}. يُستخدم كما هو.`,
  lightPale: (ratio) =>
    `تباين الكتابة به على الخلفية الفاتحة ${ratio}، وهو باهت تصعب قراءته: تستخدم المحادثة هناك درجة أغمق.`,
  darkWell: (ratio) => `تباين الكتابة به على الخلفية الداكنة ${ratio}. يُستخدم كما هو.`,
  darkDark: (ratio) =>
    `تباين الكتابة به على الخلفية الداكنة ${ratio}، وهو داكن تصعب قراءته: تستخدم المحادثة هناك درجة أفتح.`,

  preview: 'معاينة',
  previewOn: 'معاينة على',
  phone: 'هاتف',
  desktop: 'حاسوب',
  previewFrame: 'محادثتك في صفحة',
  previewHint: 'هذه هي المحادثة الحقيقية: افتحها، وما تكتبه يصل إلى صندوق الوارد لديك.',
};
