import { direction } from './current.ts';

/** The arrow keys that lead back and on along a line, as the language of this page is written. */
export const [BACK_KEY, ON_KEY] =
  direction === 'rtl'
    ? (['ArrowRight', 'ArrowLeft'] as const)
    : (['ArrowLeft', 'ArrowRight'] as const);
