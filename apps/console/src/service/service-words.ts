import type { ServedRow } from '@aisle/protocol';
import { locale } from '../language/current.ts';
import { timeWords } from '../time/words.ts';
import { serviceWords } from './words.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS = [
  [timeWords.days, DAY],
  [timeWords.hours, HOUR],
  [timeWords.minutes, MINUTE],
  [serviceWords.seconds, SECOND],
] as const;

/** A length of time with its two largest units: `42 s`, `3 min 20 s`, `5 h 10 min`, `2 d 3 h`. */
export const durationWords = (ms: number | null): string => {
  if (ms === null) return '–';
  const at = UNITS.findIndex(([, length]) => ms >= length);
  const [large, small] = at < 0 ? UNITS.slice(-1) : UNITS.slice(at, at + 2);
  if (!large) return '–';
  const first = large[0](Math.floor(ms / large[1]));
  const rest = small ? Math.floor((ms % large[1]) / small[1]) : 0;
  return small && rest > 0 ? serviceWords.twoUnits(first, small[0](rest)) : first;
};

/** What came of one conversation: `Answered after 3 min 20 s, closed after 2 h`. */
export const servedWords = ({ askedAt, repliedAt, closedAt }: ServedRow): string => {
  const answered = repliedAt === null ? null : durationWords(repliedAt - askedAt);
  if (closedAt === null)
    return answered === null ? serviceWords.notAnswered : serviceWords.answeredAfter(answered);
  const closed = durationWords(closedAt - askedAt);
  return answered === null
    ? serviceWords.notAnsweredClosed(closed)
    : serviceWords.answeredClosed(answered, closed);
};

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const signed = new Intl.NumberFormat(locale, {
  ...{ maximumFractionDigits: 0, signDisplay: 'exceptZero' },
});

/** A share between 0 and 1 in whole per cent, such as `67 %`. */
export const percentWords = (share: number): string =>
  serviceWords.percent(whole.format(share * 100));

/** A whole number with its sign, `+12` or `−50`; nought has none. */
export const signedWords = (value: number): string => signed.format(value).replace('-', '−');

/** A share in per cent; `–` of nothing. */
export const shareWords = (part: number, all: number): string =>
  all === 0 ? '–' : percentWords(part / all);
