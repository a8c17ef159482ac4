import { counting } from '../language/counting.ts';
import { isolated } from '../language/isolated.ts';
import type { VisitorWords } from './words.ts';

const count = counting('ar');

export const words: VisitorWords = {
  visitors: 'الزوار',
  loading: 'جارٍ تحميل الزوار',
  failed: (why) => `تعذّر على الخادم عرض من هنا. ${why}`,
  tryAgain: 'إعادة المحاولة',
  off: 'لا يراقب متجرك العملاء قبل بدء المحادثة.',
  offManage: 'عرض ما يمكن تفعيله',
  offAsk: 'يمكن للمالك أو المدير تفعيله من الإعدادات.',
  hint: 'من هم في صفحات المتجر الآن، بقدر ما يسمحون برؤيتهم. لا يُحفظ شيء من ذلك.',
  callMe: 'تنبيهي عندما يبدو أن أحدهم يحتاج إلى مساعدة',
  full: 'هناك زوار أكثر مما يمكن عرضه.',
  nobody: 'لا أحد يمكن رؤيته الآن. سيظهر الزائر التالي تلقائيًا.',

  visitor: 'زائر',
  here: (since, pages) =>
    count(pages, {
      zero: `هنا منذ ${since}، لا صفحات`,
      one: `هنا منذ ${since}، صفحة واحدة`,
      two: `هنا منذ ${since}، صفحتان`,
      few: `هنا منذ ${since}، # صفحات`,
      other: `هنا منذ ${since}، # صفحة`,
    }),
  inChat: 'في المحادثة',
  inCart: (pieces) => `${pieces} في السلة، `,
  openPage: 'فتح صفحة الزائر',
  cart: 'سلة الزائر',
  subtotal: 'المجموع الفرعي',

  stages: {
    waiting: 'في الطريق إليه',
    shown: 'على شاشته',
    opened: 'فُتحت',
    dismissed: 'أُغلقت',
  },
  stagesInside: {
    waiting: 'في الطريق إليه',
    shown: 'على شاشته',
    opened: 'فُتحت',
    dismissed: 'أُغلقت',
  },
  greeting: (stage, text) => `${stage}: ${text}`,
  greetingOf: (campaign, stage, text) => `${campaign}، ${stage}: ${text}`,
  wavedAway: 'أغلق الزائر رسالة من قبل. اتركه يتصفح.',
  inFrame: 'تعمل المحادثة في هذه الصفحة داخل إطار لا يمكنه عرض رسالة أولى.',
  tooLate: 'سبقك زميل، أو بدأ الزائر المحادثة بنفسه.',
  hasLeft: 'غادر الزائر صفحات المتجر.',
  tooMany: 'أُرسلت رسائل كثيرة خلال هذه الساعة. انتظر قليلًا.',
  notSent: (why) => `لم يُرسل. ${why}`,
  openConversation: 'فتح محادثته',
  writeFirst: 'رسالة أولى',
  writeFirstExample: 'هل أتحقق لك من طول الكم؟',
  writeFirstHint: 'تظهر فوق زر البدء مع اسمك. وتصبح محادثة عندما يفتحها الزائر.',
  send: 'إرسال',

  look: 'عرض',
  leaveIt: 'تجاهل',
  mayNeedHelp: 'قد يحتاج إلى مساعدة: ',
  toggled: (product, option, times, values) =>
    count(
      times,
      {
        one: '{what} تغيّر مرة واحدة، {values}',
        two: '{what} تغيّر مرتين، {values}',
        few: '{what} تغيّر # مرات، {values}',
        other: '{what} تغيّر # مرة، {values}',
      },
      { what: `${product}: ${option}`, values: values.join('، ') },
    ),
  codeRefused: 'رفض المتجر رمز الزائر',
  codeRefusedNamed: (code) => `رفض المتجر رمز الزائر: ${code}`,
  soldOut: (product) => `يشاهد ${product}، وقد نفدت كميته`,
  soldOutIn: (product, variant) => `يشاهد ${product} بخيار ${variant}، وقد نفدت كميته`,
  compared: (products) => `يتنقل بين ${products}`,
  cartIdle: (sum, minutes) =>
    count(minutes, {
      zero: `لم يتغير شيء في سلته بقيمة ${sum} منذ أقل من دقيقة`,
      one: `لم يتغير شيء في سلته بقيمة ${sum} منذ دقيقة`,
      two: `لم يتغير شيء في سلته بقيمة ${sum} منذ دقيقتين`,
      few: `لم يتغير شيء في سلته بقيمة ${sum} منذ # دقائق`,
      other: `لم يتغير شيء في سلته بقيمة ${sum} منذ # دقيقة`,
    }),

  liveVisitors: 'الزيارات المباشرة',
  loadingRules: 'جارٍ تحميل الإعدادات',
  rulesFailed: (why) => `تعذّرت قراءة الإعدادات. ${why}`,
  agentsSee: 'قبل المحادثة، يرى الفريق',
  modes: {
    off: {
      name: 'لا أحد',
      about: 'لا يُحمّل شيء ولا يُرسل شيء قبل أن يفتح العميل المحادثة.',
    },
    consent: {
      name: 'من وافق',
      about: `يبلّغ شريط ملفات تعريف الارتباط بذلك عبر ${isolated("Aisle('consent', …)")}، أو سبق للعميل أن أجرى محادثة في هذا المتصفح وأبقى مشاركة صفحاته مفعّلة.`,
    },
    everyone: {
      name: 'كل من لم يرفض',
      about: 'فقط حيث يسمح القانون بذلك. المسؤولية عليك.',
    },
  },
  radar: 'الإشارة إلى من قد يحتاج إلى مساعدة',
  radarHint:
    'مقاس تغيّر ثلاث مرات، أو رمز مرفوض، أو منتج نفدت كميته، أو سلة لا يتغير فيها شيء. يُنبَّه الفريق مرة واحدة لكل زيارة، واثنتي عشرة مرة في الساعة على الأكثر.',
  told: 'ما يُرسل، وما لا يُرسل أبدًا',
  toldHint:
    'صفحة الزائر وعنوانها، والمنتج والخيار المعروضان، وسلته ولغته ونوع متصفحه؛ وهل يتحرك شيء. لا عنوان ولا اسم، ولا شيء مما يكتبه، ولا شيء من إتمام الشراء. يُحتفظ به في الذاكرة ما دام الزائر هنا ولا يُخزن في أي مكان. يُعدّ Do Not Track وGlobal Privacy Control رفضًا في كل الأوضاع. تُطبّق التغييرات على الصفحات الجديدة خلال خمس دقائق.',
  saveRules: 'حفظ من يمكن رؤيته',
};
