import { yarnColours } from '../catalogue/yarn-colours.ts';

/** The style sheet's class of a colour's swatch. */
export function colourClass(colourName: string): string {
  const found = Object.entries(yarnColours).find(([, { name }]) => name === colourName);
  return found ? `swatch-${found[0]}` : '';
}
