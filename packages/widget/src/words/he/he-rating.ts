import type { FamilyWords } from '../words.ts';

const step =
  (name: string) =>
  (number: number | null): string =>
    number === null ? name : `${number}, ${name}`;

/** Words of the card that asks how she was served, in Hebrew. */
export const words: FamilyWords<'rating'> = {
  rating: {
    title: 'איך היינו?',
    effort: {
      title: 'כמה קל זה היה?',
      least: step('קשה מאוד'),
      most: step('קל מאוד'),
    },
    satisfaction: {
      title: 'מה מידת שביעות הרצון שלך?',
      least: step('נמוכה מאוד'),
      most: step('גבוהה מאוד'),
    },
    recommend: {
      title: 'מה הסיכוי שהחנות הזאת תקבל ממך המלצה?',
      least: step('אפסי'),
      most: step('גבוה מאוד'),
    },
    comment: 'יש מה להוסיף?',
    send: 'שליחה',
    thanks: 'תודה. עדיין אפשר לשנות.',
    change: 'שינוי',
    away: 'לא עכשיו',
    problem: 'לא נשמר.',
    again: 'לנסות שוב',
  },
};
