import { counting } from '../language/counting.ts';
import type { RatingsWords } from './words.ts';

const count = counting('ar');

export const words: RatingsWords = {
  loading: 'جارٍ تحميل التقييمات',
  failed: 'تعذّر تحميل التقييمات.',
  nobodyAsked: 'لم يُسأل أحد في هذه الأيام بعد. أول إجابة تظهر هنا.',

  questions: {
    satisfaction: {
      name: 'الرضا (CSAT)',
      counts: 'نسبة 4 و5 من الإجابات عن «ما مدى رضاك؟»، من 1 إلى 5.',
    },
    effort: {
      name: 'الجهد (CES)',
      counts: 'متوسط الإجابات عن «ما مدى سهولة الأمر؟»، من 1 صعب جدًا إلى 5 سهل جدًا.',
    },
    recommend: {
      name: 'التوصية (NPS)',
      counts:
        'نسبة 9 و10 ناقص نسبة 0 إلى 6، بالنقاط من مئة، في «هل توصي بهذا المتجر؟». يُطرح السؤال مرة كل ربع سنة.',
    },
  },
  answers: {
    satisfaction: (step, of) => `الرضا: ${step} من ${of}`,
    effort: (step, of) => `السهولة: ${step} من ${of}`,
    recommend: (step, of) => `التوصية: ${step} من ${of}`,
  },
  after: {
    satisfaction: (step, of) => `الرضا: ${step} من ${of}`,
    effort: (step, of) => `السهولة: ${step} من ${of}`,
    recommend: (step, of) => `التوصية: ${step} من ${of}`,
  },
  ofFive: (mean) => `${mean} من 5`,
  nobodyWasAsked: 'لم يُسأل أحد',
  answeredOf: (answered, asked, share) => `أجاب ${answered} من ${asked} (${share})`,
  byAnswer: (name) => `${name}، حسب الإجابة`,
  stepOf: (name, step) => `${name}، ${step}`,
  answersShown: (n) =>
    count(n, {
      two: ' إجابتان. عرض المحادثات.',
      few: ' إجابات. عرض المحادثات.',
      other: ' إجابة. عرض المحادثات.',
    }),
  noAnswerYet: 'لا إجابة بعد',
  herRating: 'تقييم العميل',
  leftComment: 'ترك العميل تعليقًا',

  moments: {
    closed: 'عند إغلاق المحادثة',
    ordered: 'بعد الطلب',
    delivered: 'بعد التسليم',
    never: 'أبدًا',
  },
  rules: 'متى يُسأل العملاء',
  rulesFailed: 'تعذّرت قراءة الإعدادات. افتح الصفحة مرة أخرى.',
  help: 'ما مدى سهولة الأمر وما مدى رضا العميل',
  recommend: 'هل يوصي بالمتجر',
  rulesHint:
    'يُسأل العميل في المحادثة مرة واحدة، ولا يُسأل إلا بعد أن يرد عليه أحد. الطلبات تُعرف من المتجر المربوط، والتسليم حيث يبلّغ المتجر عنه.',
  save: 'حفظ وقت سؤال العملاء',
  followUp: 'التقييم المنخفض يفتح متابعة',
  never: 'أبدًا',
  atOne: 'عند 1 من 5',
  atMost: (step) => `عند ${step} من 5 أو أقل`,
};
