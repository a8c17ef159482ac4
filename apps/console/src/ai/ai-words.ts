import type { DraftSource, Refusal } from '@aisle/protocol';
import { locale } from '../language/current.ts';
import { listed } from '../language/listed.ts';
import { sentence } from '../refusals/sentence.ts';
import type { Mark } from './marks.ts';
import { aiWords as words } from './words.ts';

type Count = (n: number) => string;

/** In how long it is worth a further try: by seconds at first, then by minutes. */
const soon = (ms: number, bySeconds: Count, byMinutes: Count): string => {
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 90 ? bySeconds(seconds) : byMinutes(Math.ceil(seconds / 60));
};

/** What is the matter with the AI, and what now. */
const troubleWords = (refusal: Refusal): string => {
  const { code, retryAfterMs } = refusal;
  switch (code) {
    case 'busy':
      return soon(retryAfterMs ?? 10_000, words.busySeconds, words.busyMinutes);
    case 'timeout':
      return words.tooLong;
    case 'full':
      return words.usedUp;
    case 'rate_limited':
      return soon(retryAfterMs ?? 60_000, words.manySeconds, words.manyMinutes);
    case 'unsupported':
      return words.unasked(sentence(refusal));
    default:
      return words.unreached;
  }
};

/** Why nothing new stands in the field. */
export const failedWords = (made: Mark['made'], refusal: Refusal): string =>
  refusal.code === 'stale' ? words.leftAside[made] : words.failed[made](troubleWords(refusal));

/** Why her words stand there as she wrote them. */
export const untranslatedWords = (refusal: Refusal): string =>
  words.untranslated(troubleWords(refusal));

/** What a draft says it rests on. */
export const draftedWords = (sources: readonly DraftSource[]): string =>
  sources.length === 0
    ? words.noSource
    : words.from(
        listed(
          sources.map(({ kind, name }) => words.sources[kind](name)),
          'plain',
        ),
      );

/** That it was translated, and into which language where that has a name. */
export const translatedWords = (tag: string): string => {
  const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag);
  return name ? words.translatedInto(name) : words.translated;
};
