import { wordsOf } from '../language/words.ts';

const english = {
  appearance: 'Appearance',
  appearanceHint: 'Your name, your colour, your side of the page. Shoppers see it within minutes.',
  loading: 'Loading how the chat looks',
  failed: (why: string) => `The server could not tell how the chat looks. ${why}`,
  tryAgain: 'Try again',
  changedMeanwhile: 'Somebody else has changed it meanwhile. This is how it looks now.',
  notSaved: (why: string) => `Not saved. ${why}`,
  save: 'Save',
  saved: 'Saved.',

  storeName: 'Name of your store',
  storeNameMissing: 'Shoppers need to know whom they talk to.',
  side: 'Side of the page',
  left: 'Left',
  right: 'Right',
  colour: 'Colour',
  colourWrong: 'A colour has six digits, such as #1e6b57.',
  chooseColour: 'Choose a colour',

  contrastCheck: 'Contrast check',
  /** A contrast as it is written: `4.5 : 1`. */
  ratio: (value: string) => `${value} : 1`,
  whiteOnIt: (ratio: string) => `Words on the colour are white, contrast ${ratio}. Easy to read.`,
  blackOnIt: (ratio: string) => `Words on the colour are black, contrast ${ratio}. Easy to read.`,
  lightWell: (ratio: string) =>
    `As writing on the light panel it has ${ratio}. It is used as it is.`,
  lightPale: (ratio: string) =>
    `As writing on the light panel it has ${ratio}, too pale to read: there the chat takes a darker shade.`,
  darkWell: (ratio: string) => `As writing on the dark panel it has ${ratio}. It is used as it is.`,
  darkDark: (ratio: string) =>
    `As writing on the dark panel it has ${ratio}, too dark to read: there the chat takes a lighter shade.`,

  preview: 'Preview',
  previewOn: 'Preview on',
  phone: 'Phone',
  desktop: 'Desktop',
  previewFrame: 'Your chat on a page',
  previewHint: 'This is the real chat: open it, and what you write arrives in your inbox.',
};

export type AppearanceWords = typeof english;

export const appearanceWords = wordsOf('appearance', english);
