import type { HoursProblem } from '@aisle/protocol';
import { isolated } from '../language/isolated.ts';
import { dayName } from './week-days.ts';
import type { HoursWords } from './words.ts';

const problem = (found: HoursProblem): string => {
  switch (found.kind) {
    case 'zone':
      return `لا توجد منطقة زمنية باسم «${isolated(found.timeZone)}». اختر منطقة مثل Asia/Dubai.`;
    case 'time_missing':
      return `${dayName(found.day)}: ينقص وقت.`;
    case 'empty':
      return `${dayName(found.day)}: ${isolated(found.interval)} يبدأ وينتهي في الوقت نفسه. اليوم الكامل هو ${isolated('00:00–24:00')}.`;
    case 'overlap':
      return `${dayName(found.day)}: ${isolated(found.first)} و${isolated(found.second)} متداخلان.`;
    case 'night':
      return `ليلة ${dayName(found.day)}، ${isolated(found.first)}، تمتد إلى ${dayName(found.next)}، ${isolated(found.second)}.`;
    case 'no_day':
      return 'يوم خاص بلا تاريخ بعد.';
    case 'no_date':
      return `لا يوجد ${found.date} في التقويم.`;
    case 'twice':
      return `${dayName(found.date)} مذكور مرتين.`;
    case 'never':
      return 'هذه الساعات لا تفتح أبدًا. أضف وقتًا إلى يوم واحد على الأقل.';
  }
};

export const words: HoursWords = {
  hours: 'ساعات العمل',
  about: 'متى يرد أحد. خارجها لا تُسند المحادثات إلى أحد، ومن يتحدث مع عميل يمكنه أن يبقى معه.',
  loading: 'جارٍ تحميل ساعات العمل',
  failed: (why) => `تعذّر على الخادم قراءة ساعات العمل. ${why}`,
  tryAgain: 'إعادة المحاولة',
  save: 'حفظ ساعات العمل',
  anotherLook: 'بعض الأوقات تحتاج إلى مراجعة.',
  problem,

  somebodyAnswers: 'متى يرد أحد',
  atAnyHour: 'في أي ساعة',
  inTheseHours: 'في هذه الساعات',
  teams: 'الفرق',
  teamsHint: 'قد تكون للفريق ساعات خاصة به. تسري على المحادثات في قائمة انتظاره.',
  teamHasOwn: '{team} له ساعات خاصة به',

  timeZone: 'المنطقة الزمنية',
  timeZoneHint: 'حيث تعمل. ابدأ بكتابة اسم مدينة بالإنجليزية ثم اختر.',
  week: 'الأسبوع',
  weekHint:
    'نهايةٌ تسبق البداية تقع في اليوم التالي: من 20:00 إلى 02:00 ليلة. ومن 00:00 إلى 00:00 يوم كامل.',
  likeMonday: 'ساعات الاثنين من الاثنين إلى الجمعة',
  closed: 'مغلق',
  openFrom: (day, place) => `${day}، مفتوح من، ${place}`,
  openUntil: (day, place) => `${day}، حتى، ${place}`,
  removeHours: (day, place) => `إزالة الوقت ${place}: ${day}`,
  addHoursTo: (day) => `إضافة وقت: ${day}`,
  addHours: 'إضافة وقت',
  dates: 'أيام خاصة',
  datesHint: 'العطل، والجرد، وسبت طويل قبل العيد. يقرأ العملاء الاسم في ذلك اليوم.',
  theStore: 'المتجر',
  dateOf: (place, whose) => `اليوم الخاص ${place}، ${whose}`,
  dateNameOf: (place, whose) => `اسم اليوم الخاص ${place}، ${whose}`,
  someDate: 'عيد الفطر',
  removeDate: (place, whose) => `إزالة اليوم الخاص ${place}، ${whose}`,
  remove: 'إزالة',
  theDate: (place) => `اليوم الخاص ${place}`,
  addDate: 'إضافة يوم',

  seen: 'ما يراه العميل الآن',
  somebodyIn: 'عميل في',
  cities: {
    'Asia/Tokyo': 'طوكيو',
    'Australia/Sydney': 'سيدني',
    'Asia/Dubai': 'دبي',
    'Europe/Berlin': 'برلين',
    'Europe/London': 'لندن',
    'America/New_York': 'نيويورك',
    'America/Los_Angeles': 'لوس أنجلوس',
  },
  thereItIs: (time) => `الوقت هناك: ${time}.`,
  nothingYet: 'لا شيء بعد: الأوقات أدناه تحتاج إلى مراجعة.',
  noChat: 'لا تظهر المحادثة.',
  openNow: 'مفتوح الآن: يرى العميل من يرد وبأي سرعة.',
  closedFor: (what) => `${what}: مغلق اليوم.`,
  neverBack: 'مغلق، ولا افتتاح خلال سنة.',
  back: {
    today: (time) => `نعود الساعة ${time}.`,
    tomorrow: (time) => `نعود غدًا الساعة ${time}.`,
    onDay: (day, time) => `نعود يوم ${day} الساعة ${time}.`,
  },

  outside: 'خارج هذه الساعات',
  outsideWays: {
    tell: {
      name: 'إخبار العميل متى يعود أحد',
      words: 'بتوقيت العميل ولغته؛ ويمكنه أن يكتب فيأتيه الرد حينها.',
    },
    hide: {
      name: 'إخفاء المحادثة',
      words:
        'لا يظهر زر البدء. يتطلب ذلك المقتطف الذي فيه «‎?store=‎» (صفحة التثبيت)، ويستغرق حتى خمس دقائق.',
    },
  },
  promise: 'الوعد',
  promiseHint:
    'أقصى مدة ينتظر فيها العميل الرد. يعرض صندوق الوارد ما حان موعده، وينبّه قبل الإخلال بالوعد.',
  within: 'الرد خلال، بالساعات',
  counted: 'طريقة الاحتساب',
  countedWays: {
    always: { name: 'على مدار الساعة', words: 'تُحتسب الليالي والعطل.' },
    business: { name: 'في ساعات العمل', words: 'يتوقف العد خارج ساعات العمل.' },
  },
};
