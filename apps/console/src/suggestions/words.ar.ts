import { counting } from '../language/counting.ts';
import type { SuggestionWords } from './words.ts';

const count = counting('ar');

export const words: SuggestionWords = {
  suggested: 'المقترح',
  choiceOpen: 'الخيار مفتوح',

  bundle: (name) => `مجموعة: ${name}`,
  bundleLines: 'بنود المجموعة',
  times: (quantity, what) => `${quantity} × ${what}`,
  together: 'المجموع',

  inCart: 'في السلة',
  inCartWith: (variants) => `في السلة: ${variants.join('؛ ')}`,
  addedNotNow: 'أُضيف، وليس في السلة الآن',
  added: 'أُضيف إلى السلة',
  kept: 'في قائمة الاختيارات',
  setAside: 'مستبعد',
  left: {
    some: (added, asked) => `${added} فقط من ${asked}`,
    soldOut: 'نفد',
    gone: 'لم يعد يُباع',
    price: 'تغيّر السعر',
    other: 'لم يُضف',
  },
  leftOf: {
    some: (name, added, asked) => `${name}: ${added} فقط من ${asked}`,
    soldOut: (name) => `${name}: نفد`,
    gone: (name) => `${name}: لم يعد يُباع`,
    price: (name) => `${name}: تغيّر السعر`,
    other: (name) => `${name}: لم يُضف`,
  },
  lineWith: (name, options) => `${name} (${options})`,
  bundleAdded: (lines) => `أُضيف إلى السلة: ${lines}`,
  bundlePartlyAdded: (lines, left) => `أُضيف إلى السلة: ${lines}. ${left}`,
  bundleNotAdded: (left) => `لم يُضف شيء إلى السلة. ${left}`,

  shortlist: 'قائمة الاختيارات',
  manySetAside: (n) =>
    count(n, {
      one: 'منتج واحد مستبعد',
      two: 'منتجان مستبعدان',
      few: '# منتجات مستبعدة',
      many: '# منتجًا مستبعدًا',
      other: '# منتج مستبعد',
    }),
  nothingKept: 'لم يُحفظ شيء بعد.',
  keptProducts: 'المنتجات المحفوظة',
  onShortlist: (n) =>
    count(n, {
      zero: 'لا منتجات في قائمة الاختيارات',
      one: 'منتج واحد في قائمة الاختيارات',
      two: 'منتجان في قائمة الاختيارات',
      few: '# منتجات في قائمة الاختيارات',
      many: '# منتجًا في قائمة الاختيارات',
      other: '# منتج في قائمة الاختيارات',
    }),
};
