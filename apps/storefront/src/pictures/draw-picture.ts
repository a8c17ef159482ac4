import type { GarmentKind, PhotoLight } from '../catalogue/product.ts';
import { type YarnColour, yarnColours } from '../catalogue/yarn-colours.ts';
export function drawPicture(_kind: GarmentKind, colour: YarnColour, _light: PhotoLight): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1000"><rect width="800" height="1000" fill="#f1ece2"/><rect x="200" y="250" width="400" height="500" fill="${yarnColours[colour].hex}"/></svg>`;
}
