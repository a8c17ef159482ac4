import { counting } from '../language/counting.ts';
import type { ColleagueWords } from './words.ts';

const count = counting('de');

const more = (n: number) => count(n, { one: 'noch jemand', other: '# weitere' });

export const words: ColleagueWords = {
  colleagues: 'Teammitglieder',
  here: {
    one: (name) => `${name} ist hier`,
    two: (a, b) => `${a} und ${b} sind hier`,
    more: (a, b, n) => `${a}, ${b} und ${more(n)} sind hier`,
  },
  replying: {
    one: (name) => `${name} antwortet gerade`,
    two: (a, b) => `${a} und ${b} antworten gerade`,
    more: (a, b, n) => `${a}, ${b} und ${more(n)} antworten gerade`,
  },
  beingWritten: 'Wird gerade geschrieben, noch nicht gesendet',
  answeredMeanwhile: '{name} hat geantwortet, während Sie schrieben.',
  held: 'Ihre Antwort ist noch nicht gesendet: Senden Sie noch einmal, dann geht auch sie hinaus.',
  keepWriting: 'Weiterschreiben',
  whispers: '{name} flüstert',
  open: 'Öffnen',
  dismiss: 'Geflüstertes ausblenden',
};
