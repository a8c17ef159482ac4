import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');
const KEPT = 'What you typed is still here.';

const english = {
  ai: 'AI',
  mayDo: 'What an AI may do',
  /** `{model}` and `{host}` are names. */
  mayDoHint:
    'This server can ask {model} at {host}. It writes for your agents only: nothing of it reaches a shopper before an agent has read it and sent it.',
  mayDraft: 'Agents may have replies drafted',
  mayTranslate: 'Agents may read and write in their own language',
  perDay: 'At most so often a day',
  perDayHint: (used: number) =>
    `For the whole store. Today ${used} so far; a day ends at midnight UTC.`,
  badPerDay: (most: string) => `A whole number from 1 to ${most}, please.`,
  save: 'Save what an AI may do',
  leaves: 'What leaves for it',
  leavesDraft:
    'When an agent asks for a draft: the last 20 messages of that conversation and what stands in the agent’s field, the language of her browser, your store’s name, up to four products on her page, in her cart or suggested to her, with price, stock and notes, up to three of your published articles and up to six saved replies.',
  leavesTranslation:
    'When an agent has switched translating on in a conversation: the shopper’s messages in it, once for each language, and what the agent writes there before it is sent.',
  leavesNever:
    'Left out before: card numbers, e-mail addresses, phone numbers and other long numbers. Never sent: her name in the inbox, her orders, files, private notes, and which shopper it is.',
  leavesWhen:
    'Nothing is asked before an agent asks for it. A draft is stored nowhere; a translation is kept with its message and goes when the shopper is erased.',

  translation: 'Translation',
  translationTip: 'Read and write in your own language',
  draft: 'Draft',
  draftTip: 'Have a reply drafted',
  again: 'Try again',
  cancel: 'Cancel',
  undo: 'Undo',
  dismiss: 'Dismiss',
  sendAsItIs: 'Send as it is',
  asking: {
    draft: 'A reply is being drafted.',
    translation: 'Your words are being translated.',
  },
  drafted: 'Suggested by AI. Read before you send.',
  translatedInto: (language: string) => `Translated into ${language}. Enter sends it.`,
  translated: 'Translated. Enter sends it.',

  noSource: 'It names no source: check every fact.',
  from: (sources: string) => `From ${sources}.`,
  sources: {
    reply: (name: string) => `saved reply “${name}”`,
    article: (name: string) => `the article “${name}”`,
    product: (name: string) => `the shop’s data on ${name}`,
    notes: (name: string) => `your notes on ${name}`,
  },

  /** Why nothing new stands in the field; what was typed does. */
  failed: {
    draft: (why: string) => `No draft. ${why} ${KEPT}`,
    translation: (why: string) => `No translation. ${why} ${KEPT}`,
  },
  leftAside: {
    draft: 'You wrote on meanwhile, so the draft was left aside.',
    translation: 'You wrote on meanwhile, so the translation was left aside.',
  },
  untranslated: (why: string) => `The newest words are not translated. ${why}`,
  busySeconds: (n: number) => `The AI is busy. Try again in ${n} s.`,
  busyMinutes: (n: number) =>
    count(n, {
      one: 'The AI is busy. Try again in # minute.',
      other: 'The AI is busy. Try again in # minutes.',
    }),
  tooLong: 'The AI took too long.',
  usedUp: 'Today’s number is used up. It begins anew at midnight UTC.',
  manySeconds: (n: number) => `That was many in a row. Try again in ${n} s.`,
  manyMinutes: (n: number) =>
    count(n, {
      one: 'That was many in a row. Try again in # minute.',
      other: 'That was many in a row. Try again in # minutes.',
    }),
  unasked: (why: string) => `It could not be asked. ${why} Tell an admin.`,
  unreached: 'The AI could not be reached, or answered nothing of use.',

  /** Beside words of the log that are shown in another language. */
  wasSent: 'Sent translated',
  showWritten: 'Show what you wrote',
  showSent: 'Show what was sent',
  wasTranslated: 'Translated',
  showTranslation: 'Show translation',
  showOriginal: 'Show original',
};

export type AiWords = typeof english;

export const aiWords = wordsOf('ai', english);
