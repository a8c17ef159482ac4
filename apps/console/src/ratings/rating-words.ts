import type { Rating, RatingMoment, RatingQuestion } from '@aisle/protocol';

/** What each question is called in the field, and what its figure counts: it stands beside it. */
export const QUESTIONS: Record<RatingQuestion, { name: string; short: string; counts: string }> = {
  satisfaction: {
    name: 'Satisfaction (CSAT)',
    short: 'Satisfied',
    counts: 'Share of 4 and 5 among the answers to “How satisfied are you?”, 1 to 5.',
  },
  effort: {
    name: 'Effort (CES)',
    short: 'Easy',
    counts: 'Mean of the answers to “How easy was it?”, 1 very hard to 5 very easy.',
  },
  recommend: {
    name: 'Recommendation (NPS)',
    short: 'Would recommend',
    counts:
      '9 and 10 less 0 to 6, in points of a hundred, of “Would you recommend this shop?”. Asked once a quarter.',
  },
};

export const MOMENTS: Record<RatingMoment, string> = {
  closed: 'Once the conversation is closed',
  ordered: 'After her order',
  delivered: 'After the delivery',
  never: 'Never',
};

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A score as people read it; `–` where nobody answered. */
export const scoreWords = (question: RatingQuestion, value: number | null): string => {
  if (value === null) return '–';
  if (question === 'effort') return `${value.toFixed(1)} of 5`;
  const points = whole.format(Math.abs(value) * 100);
  if (question === 'satisfaction') return `${points} %`;
  if (points === '0') return '0';
  return `${value < 0 ? '−' : '+'}${points}`;
};

/** How many of those who were asked answered: `12 of 30 answered (40 %)`. */
export const responseWords = (answered: number, asked: number): string =>
  asked === 0
    ? 'Nobody was asked'
    : `${answered} of ${asked} answered (${whole.format((answered / asked) * 100)} %)`;

/** Her answers in one line: `Easy 4 of 5, satisfied 5 of 5`. */
export const answerWords = ({ questions, answers }: Rating): string => {
  const parts = questions.flatMap((question) => {
    const step = answers[question];
    const of = question === 'recommend' ? 10 : 5;
    return step === undefined ? [] : [`${QUESTIONS[question].short} ${step} of ${of}`];
  });
  const [first, ...others] = parts;
  return first ? [first, ...others.map((part) => part.toLowerCase())].join(', ') : '';
};
