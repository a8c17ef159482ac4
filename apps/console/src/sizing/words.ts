import { wordsOf } from '../language/words.ts';

const english = {
  whichSize: 'Which size?',
  fromHer: 'from what she tells',
  /** Who will wear it. */
  wearer: 'For',
  notSaid: 'not said',
  man: 'a man',
  woman: 'a woman',
  height: 'Height, cm',
  weight: 'Weight, kg',
  chest: 'Chest, cm',
  elsewhere: 'Wears elsewhere',
  andThat: 'and that',
  sits: { close: 'sits close', regular: 'sits right', loose: 'sits loose' },
  wish: 'Wanted fit',
  fits: { close: 'Close', regular: 'Regular', loose: 'Loose' },
  sure: { likely: 'likely right', fair: 'a fair bet', guess: 'a guess, ask for more' },
  mark: (size: string) => `Mark ${size}`,

  cm: (cm: string) => `${cm} cm`,
  range: (from: string, to: string) => `${from} to ${to} cm`,
  byTape: (chest: string) => `The chest measures ${chest} by tape.`,
  byBuild: (heightCm: string, weightKg: string, chest: string) =>
    `People of ${heightCm} cm and ${weightKg} kg usually have a chest of ${chest} (Heinz et al. 2003).`,
  outsideTable: 'Height and weight lie outside the table, so they were not used.',
  onlyTogether: 'Height and weight only say something together.',
  bySize: {
    close: (size: string, chest: string) =>
      `Size ${size} elsewhere that sits close points to about ${chest} (EN 13402-3).`,
    regular: (size: string, chest: string) =>
      `Size ${size} elsewhere that sits right points to about ${chest} (EN 13402-3).`,
    loose: (size: string, chest: string) =>
      `Size ${size} elsewhere that sits loose points to about ${chest} (EN 13402-3).`,
  },
  noLetterSize: (size: string, letters: readonly string[]) =>
    `${size} is no letter size (${letters.join(', ')}), so it was not used.`,
  noChest: 'This chart has no chest measure to go by.',
  ask: 'Ask for the chest, for height and weight, or for a size worn elsewhere.',
  tooLarge: 'That is larger than this chart goes.',
  tooSmall: 'That is smaller than this chart goes.',
  together: (chest: string, range: string) => `Together: about ${chest}, ${range}.`,
  /** How much wider than the body a garment is for a fit, and how wide that makes it. */
  byGarment: {
    close: (aim: string) =>
      `The chart measures the garment, and a close fit is 2.5 to 5 cm wider than the body: about ${aim}.`,
    regular: (aim: string) =>
      `The chart measures the garment, and a regular fit is 5 to 10 cm wider than the body: about ${aim}.`,
    loose: (aim: string) =>
      `The chart measures the garment, and a loose fit is 10 to 15 cm wider than the body: about ${aim}.`,
  },
  byBody: {
    close: 'The chart measures the body; a close fit moves it by half a size.',
    regular: 'The chart measures the body.',
    loose: 'The chart measures the body; a loose fit moves it by half a size.',
  },
  nearest: (size: string, girth: string, measure: string) =>
    `${size} has ${girth} in ${measure.toLowerCase()}, the nearest.`,
  looser: (size: string) => `${size} would sit looser.`,
  closer: (size: string) => `${size} would sit closer.`,
};

export type SizingWords = typeof english;

export const sizingWords = wordsOf('sizing', english);
