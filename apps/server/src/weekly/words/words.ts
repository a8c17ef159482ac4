import type { LetterWords } from '../../mail/words/words.ts';
import { words as ar } from './ar.ts';
import { words as de } from './de.ts';
import { words as en } from './en.ts';

/** What the week's letter says, the one that asks for it, and the pages their links lead to. */
export type WeeklyWords = Pick<LetterWords, 'dir' | 'hello' | 'notYou' | 'gone'> & {
  /** What `Intl` writes by: always with the digits 0 to 9, as in the console. */
  locale: string;
  subject: (store: string) => string;
  /** What the one who asks has asked for, above the link that confirms it. */
  asked: (store: string) => string;
  confirm: string;
  confirmQuestion: string;
  confirmed: string;
  /** Above the figures. */
  week: (store: string, days: string) => string;
  /** A figure, and what it was in the week before. */
  figure: (name: string, value: string, before: string | undefined) => string;
  /** Each under the name that the console's report gives it. */
  figures: {
    conversations: string;
    answered: string;
    firstResponse: string;
    kept: string;
    ordered: string;
    direct: (currency: string) => string;
    influenced: (currency: string) => string;
    satisfaction: string;
  };
  answered: (answered: string, missed: string) => string;
  /** A share, and of how many. */
  shareOf: (share: string, all: string) => string;
  openReport: string;
  /** Why she gets this, and how to end it. */
  why: (store: string) => string;
  stop: string;
  stopQuestion: string;
  stopped: string;
};

/** The console's languages: whoever works in one of them gets the letter in it. */
const LANGUAGES: Record<string, WeeklyWords> = { ar, de, en };

/** Words in the language of a BCP 47 tag, else English. */
export const weeklyWordsIn = (language: string | undefined): WeeklyWords =>
  LANGUAGES[language?.toLowerCase().split('-')[0] ?? ''] ?? en;
