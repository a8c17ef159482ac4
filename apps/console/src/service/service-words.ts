import type { ServedRow, ServiceFigure } from '@aisle/protocol';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time with its two largest units: `42 s`, `3 min 20 s`, `5 h 10 min`, `2 d 3 h`. */
export const durationWords = (ms: number | null): string => {
  if (ms === null) return '–';
  const units = [
    ['d', DAY],
    ['h', HOUR],
    ['min', MINUTE],
    ['s', SECOND],
  ] as const;
  const at = units.findIndex(([, length]) => ms >= length);
  const [large, small] = at < 0 ? [units[3]] : units.slice(at, at + 2);
  if (!large) return '–';
  const parts = [`${Math.floor(ms / large[1])} ${large[0]}`];
  const rest = small ? Math.floor((ms % large[1]) / small[1]) : 0;
  if (small && rest > 0) parts.push(`${rest} ${small[0]}`);
  return parts.join(' ');
};

/** Each figure with its name, and what it counts. */
export const FIGURES: Record<ServiceFigure, { name: string; counts: string }> = {
  conversations: {
    name: 'Conversations',
    counts: 'Those in which the shopper first wrote in these days.',
  },
  answered: { name: 'Answered', counts: 'Somebody has written back, whenever that was.' },
  waiting: { name: 'Waiting', counts: 'Open, and nobody has answered yet.' },
  missed: { name: 'Missed', counts: 'Closed without an answer.' },
  unanswered: { name: 'Unanswered', counts: 'Waiting or missed.' },
  closed: { name: 'Resolved', counts: 'Answered and closed.' },
  kept: { name: 'In time', counts: 'Answered by the time your hours promise.' },
  late: {
    name: 'Late',
    counts: 'Answered after that time, not answered though it has passed, or missed.',
  },
};

/** What came of one conversation: `Answered after 3 min 20 s, closed after 2 h`. */
export const servedWords = ({ askedAt, repliedAt, closedAt }: ServedRow): string => {
  const answered =
    repliedAt === null ? 'Not answered' : `Answered after ${durationWords(repliedAt - askedAt)}`;
  return closedAt === null
    ? answered
    : `${answered}, closed after ${durationWords(closedAt - askedAt)}`;
};

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A share in per cent; `–` of nothing. */
export const shareWords = (part: number, all: number): string =>
  all === 0 ? '–' : `${whole.format((part / all) * 100)} %`;
