import type { FamilyWords } from '../words.ts';

/** Words of the answers that need nobody to be there, in Hebrew. */
export const words: FamilyWords<'articles'> = {
  articles: {
    title: 'שאלות נפוצות',
    search: 'חיפוש בתשובות',
    nothing: 'אין כאן תשובה על כך. אפשר לשאול אותנו למטה.',
    back: 'כל השאלות',
    helped: 'זה עזר',
    person: 'לשאול את הצוות',
    thanks: 'טוב שזה עזר.',
    failed: 'זה לא עבר. אפשר לנסות שוב.',
    about: (title) => `לגבי ”${title}“:`,
  },
};
