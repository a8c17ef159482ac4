import type { FamilyWords } from '../words.ts';

/** Words of the answers that need nobody to be there, in Arabic. */
export const words: FamilyWords<'articles'> = {
  articles: {
    title: 'أسئلة شائعة',
    search: 'ابحث في الإجابات',
    nothing: 'لا توجد إجابة عن ذلك هنا. اسألنا أدناه.',
    back: 'كل الأسئلة',
    helped: 'أفادني هذا',
    person: 'اسأل شخصًا',
    thanks: 'يسعدنا أنها أفادت.',
    failed: 'لم تنجح العملية. حاول مرة أخرى.',
    about: (title) => `بخصوص «${title}»:`,
  },
};
