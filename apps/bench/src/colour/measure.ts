import { ADOBE_RGB, DISPLAY_P3, measureColour } from '@aisle/server/measure-colour';
import type { Figure } from '../figure.ts';

const BUDGET = 2;

/** A chart of 24 patches goes in as a photo with a wide profile; every file of it is measured. */
export async function measureColours(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const space of [DISPLAY_P3, ADOBE_RGB])
    for (const format of ['png', 'jpeg'] as const) {
      const found = await measureColour(space, format);
      const mean = Math.max(...found.map((one) => one.mean));
      const worst = Math.max(...found.map((one) => one.worst));
      figures.push({
        what: `${space.name} ${format}: mean ΔE2000 of 24 patches, worst file (worst patch ${worst.toFixed(2)})`,
        value: mean.toFixed(2),
        budget: `≤ ${BUDGET}`,
        holds: mean <= BUDGET,
      });
    }
  return figures;
}
