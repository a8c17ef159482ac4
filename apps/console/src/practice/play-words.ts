import type { Awaited, Goal, PlayReport } from '@aisle/simulator';

const GOALS: Record<Goal, string> = {
  answer: 'Answer her',
  suggestion: 'Suggest products',
  proposal: 'Propose a change of her cart',
  size_card: 'Send the size chart',
  fabric_card: 'Send what it is made of',
  colour_card: 'Send photos in true colour',
  added: 'She puts a suggestion into her cart',
  accepted: 'She accepts the proposal',
};

const AWAITED: Record<Awaited, string> = {
  answer: 'an answer',
  suggestion: 'a suggestion',
  proposal: 'a change of her cart',
  size_card: 'the size chart',
  fabric_card: 'what it is made of',
  colour_card: 'photos in true colour',
};

const ENDED: Record<PlayReport['ended'], string> = {
  finished: 'She has said goodbye.',
  left: 'She has given up and left.',
  closed: 'The conversation was closed.',
  stopped: 'The practice was ended.',
  failed: 'She could not come in. Try again.',
};

/** A span as one says it: `8 s`, `1 min 5 s`. */
export const spanWords = (ms: number): string => {
  const seconds = Math.round(ms / 1_000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `${seconds} s`;
  return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
};

export const goalWords = (goal: Goal): string => GOALS[goal];

export const endWords = ({ ended }: PlayReport): string => ENDED[ended];

export const firstAnswerWords = ({ firstAnswerMs }: PlayReport): string =>
  firstAnswerMs === null ? 'No answer of yours' : spanWords(firstAnswerMs);

/** One wait of hers, in one line. */
export const waitedWords = ({ for: what, tookMs, met, nudges }: PlayReport['waits'][number]) => {
  const asked = ['', ', and asked once more', ', and asked twice more'][nudges];
  const reminded = asked ?? `, and asked ${nudges} times more`;
  return `${spanWords(tookMs)} for ${AWAITED[what]}${met ? '' : ', in vain'}${reminded}`;
};
