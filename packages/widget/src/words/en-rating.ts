/** A step with what it stands for; alone where the number is not said. */
const step =
  (name: string) =>
  (number: number | null): string =>
    number === null ? name : `${number}, ${name.toLowerCase()}`;

/** Words of the card that asks how she was served, in English; they travel with its chunk. */
export const rating = {
  title: 'How did we do?',
  effort: {
    title: 'How easy was it?',
    least: step('Very hard'),
    most: step('Very easy'),
  },
  satisfaction: {
    title: 'How satisfied are you?',
    least: step('Not at all'),
    most: step('Very'),
  },
  recommend: {
    title: 'Would you recommend this shop?',
    least: step('Not at all likely'),
    most: step('Very likely'),
  },
  comment: 'Anything you would like to add?',
  send: 'Send',
  thanks: 'Thank you. You can still change it.',
  change: 'Change',
  away: 'Not now',
  problem: 'Not saved.',
  again: 'Try again',
};
