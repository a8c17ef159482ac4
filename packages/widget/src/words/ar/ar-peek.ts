import type { FamilyWords } from '../words.ts';

/** Words of the sneak peek, in Arabic. */
export const words: FamilyWords<'peek'> = {
  peek: {
    on: 'يرى المتجر ما تكتبه قبل أن ترسله.',
    off: 'لا يرى المتجر إلا ما ترسله.',
    turnOff: 'إيقاف',
    turnOn: 'تشغيل',
  },
};
