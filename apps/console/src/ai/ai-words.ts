import type { DraftSource, Refusal } from '@aisle/protocol';
import type { Mark } from './marks.ts';

const KEPT = 'What you typed is still here.';

const soon = (ms: number): string => {
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 90 ? `in ${seconds} s` : `in ${Math.ceil(seconds / 60)} minutes`;
};

/** What is the matter with the AI, and what now. */
const troubleWords = ({ code, message, retryAfterMs }: Refusal): string => {
  switch (code) {
    case 'busy':
      return `The AI is busy. Try again ${soon(retryAfterMs ?? 10_000)}.`;
    case 'timeout':
      return 'The AI took too long.';
    case 'full':
      return 'Today’s number is used up. It begins anew at midnight UTC.';
    case 'rate_limited':
      return `That was many in a row. Try again ${soon(retryAfterMs ?? 60_000)}.`;
    case 'unsupported':
      return `It could not be asked: ${message}. Tell an admin.`;
    default:
      return `The AI could not be reached, or answered nothing of use.`;
  }
};

/** Why nothing new stands in the field. */
export const failedWords = (made: Mark['made'], refusal: Refusal): string =>
  refusal.code === 'stale'
    ? `You wrote on meanwhile, so the ${made} was left aside.`
    : `No ${made}. ${troubleWords(refusal)} ${KEPT}`;

/** Why her words stand there as she wrote them. */
export const untranslatedWords = (refusal: Refusal): string =>
  `The newest words are not translated. ${troubleWords(refusal)}`;

const KINDS: Record<DraftSource['kind'], (name: string) => string> = {
  reply: (name) => `saved reply “${name}”`,
  article: (name) => `the article “${name}”`,
  product: (name) => `the shop’s data on ${name}`,
  notes: (name) => `your notes on ${name}`,
};

/** What a draft says it rests on. */
export const draftedWords = (sources: readonly DraftSource[]): string =>
  sources.length === 0
    ? 'It names no source: check every fact.'
    : `From ${sources.map(({ kind, name }) => KINDS[kind](name)).join(', ')}.`;

/** Into which language, ` into French`; empty where it has no name. */
export const languageWords = (tag: string): string => {
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
  return name ? ` into ${name}` : '';
};
