import type { ToldStatus, WatchFor } from '@aisle/protocol';
import { words as ar } from './ar.ts';
import { words as de } from './de.ts';
import { words as en } from './en.ts';
import { words as es } from './es.ts';
import { words as fr } from './fr.ts';
import { words as he } from './he.ts';
import { words as it } from './it.ts';
import { words as ja } from './ja.ts';
import { words as nl } from './nl.ts';
import { words as pl } from './pl.ts';
import { words as pt } from './pt.ts';
import { words as sv } from './sv.ts';

/** What letters to a shopper say of themselves. */
export type LetterWords = {
  dir: 'ltr' | 'rtl';
  subject: (store: string) => string;
  codeSubject: (store: string) => string;
  hello: string;
  /** Above what an agent has written. */
  wrote: (agent: string) => string;
  open: string;
  download: string;
  seeInChat: string;
  /** She is called then, or met in the chat; or not, after all. */
  callConfirmed: (when: string) => string;
  chatConfirmed: (when: string) => string;
  callDeclined: (when: string) => string;
  /** Above other times. */
  callOffered: string;
  /** What her calendar calls it. */
  appointment: (store: string) => string;
  /** Above a product: what she waited for has come, or an agent promises that she will be told. */
  watch: Record<'came' | 'promised', Record<WatchFor, string>>;
  /** Where an order stands that she asked to be told of. */
  order: Record<ToldStatus, (number: string) => string>;
  /** A parcel of it that can be followed on a page of its carrier. */
  followParcel: string;
  transcript: (store: string) => string;
  /** Who has written what she wrote. */
  you: string;
  code: (store: string) => string;
  orConfirm: string;
  confirm: string;
  notYou: string;
  /** Tells her where to write, and us where our own words begin. */
  replyAbove: string;
  /** Why she gets this, and how to end it. */
  why: (store: string) => string;
  stop: string;
  confirmed: string;
  stopQuestion: string;
  confirmQuestion: string;
  stopped: string;
  gone: string;
};

const LANGUAGES: Record<string, LetterWords> = { ar, de, en, es, fr, he, it, ja, nl, pl, pt, sv };

/** Words in the language of a BCP 47 tag, else English. */
export const wordsIn = (locale: string | undefined): LetterWords =>
  LANGUAGES[locale?.toLowerCase().split('-')[0] ?? ''] ?? en;

/** The line above which she writes, in every language. */
export const REPLY_ABOVE: readonly string[] = Object.values(LANGUAGES).map((one) => one.replyAbove);
