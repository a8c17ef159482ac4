import { counting } from '../language/counting.ts';
import type { HistoryWords } from './words.ts';

const count = counting('ar');

export const words: HistoryWords = {
  earlier: 'المحادثات السابقة',
  loading: 'جارٍ التحميل',
  notRead: 'تعذّرت قراءة سجل العميل.',
  tryAgain: 'إعادة المحاولة',
  since: 'يعرف المتجر منذ',
  first: 'هذه أول محادثة للعميل.',
  more: 'عرض المزيد',
  orders: (n) =>
    count(n, {
      zero: 'لا طلبات',
      one: 'طلب واحد',
      two: 'طلبان',
      few: '# طلبات',
      many: '# طلبًا',
      other: '# طلب',
    }),
  cameBack: (gross) => `من أصل ${gross}، واستُرد الباقي`,
  onlyReported: (n) =>
    count(n, {
      one: 'واحد منها لم تُبلغ عنه إلا صفحة العميل',
      two: 'اثنان منها لم تُبلغ عنهما إلا صفحة العميل',
      other: '# منها لم تُبلغ عنها إلا صفحة العميل',
    }),
  status: { open: 'مفتوحة', snoozed: 'مؤجلة', closed: 'مغلقة' },
  statusSince: (status, ago) => `${status}، ${ago}`,
  nothing: 'لم يُكتب شيء',
};
