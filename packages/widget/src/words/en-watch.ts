/** Words of telling her when something is back or costs less, in English; they travel with its chunk. */
export const watch = {
  whenBack: 'Tell me when it is back',
  whenLess: 'Tell me when it costs less',
  which: 'Which one?',
  ask: 'Tell me',
  /** What she waits for by its options, `M, oatmeal`; empty where there is but one. */
  waitsBack: (what: string): string =>
    what ? `We will tell you when ${what} is back.` : 'We will tell you when it is back.',
  waitsLess: (what: string, price: string): string =>
    what
      ? `We will tell you when ${what} costs less than ${price}.`
      : `We will tell you when it costs less than ${price}.`,
  stop: 'Stop',
  isBack: 'It is back.',
  costsLess: 'It costs less now.',
  already: 'The shop has it again.',
  full: 'You wait for a lot already. Stop one first.',
  failed: 'That did not go through. Try again.',
};
