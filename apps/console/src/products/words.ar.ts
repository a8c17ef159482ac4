import { counting } from '../language/counting.ts';
import type { ProductWords } from './words.ts';

const count = counting('ar');

const results = (total: number): string =>
  count(total, {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '# نتائج',
    other: '# نتيجة',
  });

export const words: ProductWords = {
  suggestTo: (shopper) => `اقتراح منتجات على ${shopper}`,
  search: 'البحث عن منتجات',
  searchExample: 'كنزة ميرينو \u2066m <90\u2069',
  closeSearch: 'إغلاق البحث',
  products: 'المنتجات',
  searching: 'جارٍ البحث',
  away: 'لم يستجب الكتالوج. كلماتك واختياراتك محفوظة.',
  tryAgain: 'إعادة المحاولة',
  nothingNarrowed: 'لا شيء يطابق كل هذا.',
  widen: 'البحث من دون تصفية',
  nothingAtAll: 'الكتالوج فارغ.',
  nothingFits: (query) => `لا نتائج لـ «${query}». جرّب كلمات أقل.`,

  found: results,
  foundFirst: (total, shown) => `${results(total)}، يُعرض أول ${shown} منها`,
  foundMoreFirst: (total, shown) => `أكثر من ${results(total)}، يُعرض أول ${shown} منها`,
  corrected: 'نتائج {meant}، إذ لا شيء يحتوي على {typed}',
  quoted: (word) => `«${word}»`,

  filters: 'عوامل التصفية',
  filterKeys: '{arrows} اختيار {enter} تطبيق {down} العودة إلى المنتجات',
  toFilters: '{up} إلى عوامل التصفية',
  chipProducts: (n) =>
    count(n, {
      zero: 'لا منتجات',
      one: 'منتج واحد',
      two: 'منتجان',
      few: '# منتجات',
      many: '# منتجًا',
      other: '# منتج',
    }),
  price: 'السعر',
  priceUpTo: (price) => `حتى ${price}`,
  priceFrom: (price) => `من ${price}`,
  priceBand: (from, to) => `من ${from} إلى ${to}`,
  stock: 'المخزون',
  inStock: 'متوفر',
  allFilters: 'كل عوامل التصفية',
  clearAll: 'مسح الكل',

  soldOut: 'نفد',
  valueSoldOut: (value) => `${value} نفد`,
  valueSoldOutTitle: (value) => `${value}: نفد`,
  stockOf: (product) => `مخزون ${product}`,
  variant: 'الخيار',
  notMade: 'غير موجود',
  cellSoldOut: 'نفد',
  cellNone: '0، نفد',
  cellLeft: (pieces) =>
    count(pieces, {
      one: 'قطعة واحدة متوفرة',
      two: 'قطعتان متوفرتان',
      few: '# قطع متوفرة',
      other: '# قطعة متوفرة',
    }),
  cellFew: 'بقي القليل',
  cellIn: 'متوفر',
  choice: (one, other) => `${one}، ${other}`,
  cell: (stock, price) => `${stock}، ${price}`,
  cellOf: (choice, stock, price) => `${choice}: ${stock}، ${price}`,
  offers: (choice) => `المقترح: ${choice}. اضغط مرة أخرى لترك الخيار مفتوحًا.`,
  stockHint: 'القطع المتوفرة. اضغط على رقم لاقتراح ذلك المقاس واللون فقط.',

  picked: 'المختارة',
  asBundle: 'مجموعة تُضاف بضغطة واحدة',
  bundleName: 'اسم المجموعة',
  line: 'نص مرافق',
  suggest: 'اقتراح',
  sendBundle: 'إرسال كمجموعة',
  bundleOpen: (product) => `اختر مقاس ${product} ولونه: لا تترك المجموعة شيئًا مفتوحًا.`,
  bundleNameless: 'اكتب اسمًا للمجموعة.',
  full: 'الحد الأقصى عشرة منتجات في المرة الواحدة.',
  keyLook: 'تصفّح',
  keyPick: 'اختيار',
  keyPickSeveral: 'اختيار عدة منتجات',
  keyChoose: 'المقاس واللون',
  choiceMissing: 'المقاس واللون؟',
  choiceOpen: 'الخيار مفتوح',
  piecesOf: (product) => `عدد القطع من ${product}`,
  moveForward: (product) => `تقديم ${product}`,
  moveBack: (product) => `تأخير ${product}`,
  moved: (product, place, of) => `${product} الآن في الموضع ${place} من ${of}`,
  takeOut: (product) => `إزالة ${product}`,
};
