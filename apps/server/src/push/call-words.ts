import type { PushEvent } from '@aisle/protocol';

/** Why somebody is called: `given` is a conversation that came to be hers, `test` a try of her own. */
export type CallReason = PushEvent | 'given' | 'test';

type Words = Record<CallReason, string>;

const ENGLISH: Words = {
  conversation: 'A shopper waits',
  message: 'A shopper has written to you',
  mention: 'A colleague calls you',
  follow_up: 'A follow-up is due',
  given: 'A conversation is yours now',
  test: 'Notifications arrive here',
};

const WORDS: Record<string, Words> = {
  en: ENGLISH,
  de: {
    conversation: 'Eine Kundin wartet',
    message: 'Eine Kundin hat Ihnen geschrieben',
    mention: 'Jemand aus dem Team ruft Sie',
    follow_up: 'Eine Wiedervorlage ist fällig',
    given: 'Ein Gespräch ist jetzt bei Ihnen',
    test: 'Benachrichtigungen kommen hier an',
  },
  ar: {
    conversation: 'عميل ينتظر',
    message: 'كتب إليك عميل',
    mention: 'زميل يناديك',
    follow_up: 'حان موعد متابعة',
    given: 'محادثة جديدة في عهدتك',
    test: 'ستصل الإشعارات إلى هنا',
  },
};

/** The words of a notification, in the language of the browser where there are some; else English. */
export const callWords = (reason: CallReason, locale: string): string =>
  (WORDS[locale.split('-')[0]?.toLowerCase() ?? ''] ?? ENGLISH)[reason];
