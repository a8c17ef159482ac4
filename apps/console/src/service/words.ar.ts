import type { ServiceWords } from './words.ts';

export const words: ServiceWords = {
  loading: 'جارٍ تحميل الأرقام',
  failed: 'تعذّر تحميل الأرقام.',

  figures: {
    conversations: {
      name: 'المحادثات',
      counts: 'التي كتب فيها العميل أول مرة في هذه الأيام.',
    },
    answered: { name: 'تم الرد عليها', counts: 'ردّ أحدهم، متى كان ذلك.' },
    waiting: { name: 'بانتظار الرد', counts: 'مفتوحة ولم يرد أحد بعد.' },
    missed: { name: 'فائتة', counts: 'أُغلقت دون رد.' },
    unanswered: { name: 'دون رد', counts: 'بانتظار الرد أو فائتة.' },
    closed: { name: 'محلولة', counts: 'تم الرد عليها وأُغلقت.' },
    kept: { name: 'في الموعد', counts: 'تم الرد ضمن المدة التي تعد بها ساعات عملك.' },
    late: {
      name: 'متأخرة',
      counts: 'تم الرد عليها بعد تلك المدة، أو انقضت المدة دون رد، أو فاتت.',
    },
  },
  countAndShare: (n, share) => `${n} (${share})`,
  volumeCounts: 'التي كتب فيها العميل أول مرة في هذه الأيام. فائتة: أُغلقت دون رد.',
  firstResponse: 'أول رد',
  firstResponseCounts:
    'من أول كلمات العميل إلى أول رد، فيما تم الرد عليه. الوسيط؛ وتسع من كل عشر لم تتجاوز الرقم الثاني.',
  resolution: 'الحل',
  resolutionCounts: 'من أول كلمات العميل إلى الإغلاق، فيما تم الرد عليه وأُغلق.',
  median: (name) => `${name}، الوسيط: `,
  nineOfTen: (time) => `تسع من كل عشر خلال ${time}`,
  inOpenHours: 'خلال ساعات عملك',
  promiseKept: 'الوفاء بالوعد',
  promiseCounts:
    'الوعد هو المحدد في صفحة ساعات العمل. المتأخرة هي ما تم الرد عليه بعده، أو انقضى دون رد، أو فات.',
  heat: 'متى كتب العملاء أول مرة',

  seconds: (n) => `${n} ث`,
  twoUnits: (large, small) => `${large} و${small}`,
  percent: (n) => `${n}%`,

  notAnswered: 'دون رد',
  answeredAfter: (time) => `تم الرد بعد ${time}`,
  notAnsweredClosed: (closed) => `دون رد، أُغلقت بعد ${closed}`,
  answeredClosed: (answered, closed) => `تم الرد بعد ${answered}، وأُغلقت بعد ${closed}`,
};
