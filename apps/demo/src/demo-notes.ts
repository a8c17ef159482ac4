import type { NoteFact, ProductNotes, SizeChart } from '@aisle/protocol';

/** What is written down of a garment, without who says it. */
export type DemoNotes = { [Name in NoteFact]?: NonNullable<ProductNotes[Name]>['value'] };

const chart = (columns: string[], rows: Record<string, number[]>): SizeChart => ({
  unit: 'cm',
  measures: 'garment',
  columns,
  rows: Object.entries(rows).map(([size, values]) => ({ size, values })),
});

const SWEATER = ['Chest', 'Length', 'Sleeve', 'Shoulder', 'Hem'];

/** What the shop's own people have found out about its knitwear, by product of the demo shop. */
export const DEMO_NOTES: Readonly<Record<string, DemoNotes>> = {
  'merino-crew': {
    material: '100 % extra-fine merino, 18.5 micron, mulesing-free. Soft enough for bare skin.',
    fit: 'Regular. Between two sizes take the larger one if a shirt goes beneath it.',
    modelWears: 'The model is 184 cm and 80 kg and wears M, close to the body.',
    stretch: 'Gives about 3 cm across the chest and comes back.',
    shrinkagePercent: 2,
    care: 'Wool cycle at 30 °C with wool detergent, no softener. Dry it flat, steam instead of pressing.',
    weightGrams: 310,
    sizeChart: chart(SWEATER, {
      XS: [94, 64, 61, 42, 84],
      S: [100, 66, 62.5, 43.5, 90],
      M: [106, 68, 64, 45, 96],
      L: [112, 70, 65.5, 46.5, 102],
      XL: [118, 72, 67, 48, 108],
      XXL: [124, 74, 68.5, 49.5, 114],
    }),
  },
  'lambswool-roll-neck': {
    material: '100 % lambswool, first shearing. A touch hairy: wear something thin beneath it.',
    fit: 'Slim through the body. One size up sits loose.',
    modelWears: 'The model is 176 cm and 64 kg and wears S.',
    stretch: 'The collar goes over any head; the body gives little.',
    shrinkagePercent: 3,
    care: 'Hand wash at 30 °C, inside out. Press the water out in a towel, dry it flat.',
    weightGrams: 420,
    sizeChart: chart(SWEATER, {
      XS: [90, 63, 62, 40, 80],
      S: [96, 65, 63.5, 41.5, 86],
      M: [102, 67, 65, 43, 92],
      L: [108, 69, 66.5, 44.5, 98],
      XL: [114, 71, 68, 46, 104],
      XXL: [120, 73, 69.5, 47.5, 110],
    }),
  },
  'fisherman-cable': {
    material: '100 % highland wool that has kept some of its lanolin. Drizzle runs off it.',
    fit: 'Roomy and straight, made to go over a shirt. One size down sits neat.',
    modelWears: 'The model is 186 cm and 84 kg and wears L.',
    stretch: 'Little: the cables hold it together.',
    shrinkagePercent: 4,
    care: 'Air it rather than wash it. Hand wash at 30 °C; it relaxes again when worn.',
    weightGrams: 780,
    sizeChart: chart(SWEATER, {
      XS: [104, 66, 60, 46, 96],
      S: [110, 68, 61.5, 47.5, 102],
      M: [116, 70, 63, 49, 108],
      L: [122, 72, 64.5, 50.5, 114],
      XL: [128, 74, 66, 52, 120],
      XXL: [134, 76, 67.5, 53.5, 126],
    }),
  },
  'cashmere-v-neck': {
    material: '100 % cashmere, two-ply, 15.8 micron. The softest we have.',
    fit: 'Regular with a narrow shoulder; the neck shows a collar beneath it.',
    modelWears: 'The model is 178 cm and 68 kg and wears M.',
    stretch: 'Soft, and comes back slowly overnight.',
    shrinkagePercent: 1.5,
    care: 'Cool hand wash, rolled in a towel, dried flat. It pills at first: comb it twice, then it stops.',
    weightGrams: 260,
  },
};
