/** The shop's yarns: the word on the label and the dyed colour in daylight. */
export const yarnColours = {
  oatmeal: { name: 'Oatmeal', hex: '#d8c6a6' },
  ecru: { name: 'Ecru', hex: '#ece3d0' },
  heather: { name: 'Heather grey', hex: '#a9a7a4' },
  charcoal: { name: 'Charcoal', hex: '#474a4f' },
  navy: { name: 'Navy', hex: '#2c3a55' },
  dusk: { name: 'Dusk blue', hex: '#7890a8' },
  moss: { name: 'Moss', hex: '#66744a' },
  forest: { name: 'Forest', hex: '#2f5245' },
  rust: { name: 'Rust', hex: '#b0603a' },
  mustard: { name: 'Mustard', hex: '#cb9a3c' },
  burgundy: { name: 'Burgundy', hex: '#6f2b38' },
  rose: { name: 'Dusty rose', hex: '#c79a95' },
} as const;

export type YarnColour = keyof typeof yarnColours;

/** Whether a word from a URL names one of the yarns. */
export function isYarnColour(word: string): word is YarnColour {
  return Object.hasOwn(yarnColours, word);
}
