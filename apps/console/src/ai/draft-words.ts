import type { DraftSource, Refusal } from '@aisle/protocol';

const KEPT = 'What you typed is still here.';

const soon = (ms: number): string => {
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 90 ? `in ${seconds} s` : `in ${Math.ceil(seconds / 60)} minutes`;
};

/** Why there is no draft, and what now. */
export const noDraftWords = ({ code, message, retryAfterMs }: Refusal): string => {
  switch (code) {
    case 'busy':
      return `The AI is busy. Try again ${soon(retryAfterMs ?? 10_000)}. ${KEPT}`;
    case 'timeout':
      return `The AI took too long. ${KEPT}`;
    case 'full':
      return 'Today’s number is used up. It begins anew at midnight UTC.';
    case 'rate_limited':
      return `That was many in a row. Try again ${soon(retryAfterMs ?? 60_000)}.`;
    case 'stale':
      return 'You wrote on meanwhile, so the draft was left aside.';
    case 'unsupported':
      return `No draft: ${message}. Tell an admin. ${KEPT}`;
    default:
      return `No draft came: the AI cannot be reached just now. ${KEPT}`;
  }
};

const KINDS: Record<DraftSource['kind'], (name: string) => string> = {
  reply: (name) => `saved reply “${name}”`,
  product: (name) => `the shop’s data on ${name}`,
  notes: (name) => `your notes on ${name}`,
};

/** What a draft says it rests on. */
export const sourceWords = (sources: readonly DraftSource[]): string =>
  sources.length === 0
    ? 'It names no source: check every fact.'
    : `From ${sources.map(({ kind, name }) => KINDS[kind](name)).join(', ')}.`;
