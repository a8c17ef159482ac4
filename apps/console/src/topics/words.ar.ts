import { counting } from '../language/counting.ts';
import type { TopicsWords } from './words.ts';

const count = counting('ar');

const about = (conversations: string) =>
  `من ${conversations} كتب فيها عميل أول مرة في هذه الأيام. قد تتناول المحادثة أكثر من موضوع. الاتجاه مقارنةٌ بعدد مماثل من الأيام السابقة؛ و«دون رد» من لا يزال ينتظر أو أُغلقت محادثته دون كلمة.`;

export const words: TopicsWords = {
  loading: 'جارٍ تحميل المواضيع',
  failed: 'تعذّر تحميل المواضيع.',
  nobodyWrote: 'لم يكتب أحد في هذه الأيام بعد. موضوع أول محادثة يظهر هنا.',
  about: (n) =>
    count(n, {
      one: about('محادثة واحدة'),
      two: about('محادثتين'),
      few: about('# محادثات'),
      other: about('# محادثة'),
    }),
  theTopics: 'المواضيع',

  byTag: 'حسب الوسم',
  tag: 'الوسم',
  noTag: 'لا وسم على أي محادثة في هذه الأيام. أضف الوسوم أثناء الرد، يدويًا أو بماكرو.',
  tagCounts: 'بحسب وسوم المحادثات الآن.',
  byProduct: 'حسب المنتج',
  product: 'المنتج',
  noProduct: 'لا يُعرف أي منتج في هذه الأيام: لم يكن أي منتج على صفحة العميل ولم يُقترح ولم يُذكر.',
  productCounts:
    'على صفحة العميل عند بدء المحادثة إن كان يُظهرها، أو مُقترح، أو ضمن مجموعة، أو على بطاقة أرسلتها.',

  asked: 'المحادثات',
  trend: 'الاتجاه',
  unanswered: 'دون رد',
  unansweredOf: (topic) => `${topic}، دون رد`,

  asBefore: 'كما كان',
  fromNothing: 'جديد',
};
