import type { Garment } from './build-product.ts';
import { gradeChart, sweaterGrades } from './size-chart.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const sizes = ['XS', 'S', 'M', 'L', 'XL'] as const;
const checked = { author: 'Tomas, atelier', date: '2026-09-28' };

/** Cardigans, the vest and what is worn with them. */
export const layers: readonly Garment[] = [
  {
    id: 'merino-cardigan',
    sku: 'MK',
    name: 'Merino button cardigan',
    kind: 'cardigan',
    summary: 'Seven horn buttons, two pockets',
    description:
      'A fine cardigan that can be worn closed as a sweater. Buttons of natural horn, a ribbed placket that does not gape, two small pockets knitted in one piece with the front.',
    price: eur(10900),
    sizes,
    colours: ['burgundy', 'navy', 'oatmeal', 'moss'],
    notes: {
      ...checked,
      material: '100 % extra-fine merino wool; buttons of horn',
      fit: 'Slim. Size up to wear it over a shirt.',
      stretch: 'Gives a little',
      shrinkage: { percent: 2, after: 'a wool cycle at 30 °C, dried flat' },
      care: ['Wool cycle at 30 °C, buttoned', 'Wool detergent', 'Dry flat'],
      weightGrams: 340,
      modelWears: 'The model is 175 cm, 61 kg and wears S',
      sizeChart: gradeChart('garment', sizes, 'M', sweaterGrades(102, 66, 64)),
    },
  },
  {
    id: 'shawl-cardigan',
    sku: 'SC',
    name: 'Shawl-collar cardigan',
    kind: 'shawl-cardigan',
    summary: 'A jacket, in truth',
    description:
      'Six-ply lambswool in a half-fisherman rib with a deep shawl collar and leather buttons. Worn indoors as a blanket and outdoors as a jacket.',
    price: eur(16900),
    sizes,
    colours: ['charcoal', 'oatmeal', 'forest', 'rust'],
    notes: {
      ...checked,
      material: '80 % lambswool, 20 % recycled wool; buttons of leather',
      fit: 'Roomy enough for a sweater beneath',
      stretch: 'Firm',
      shrinkage: { percent: 2.5, after: 'a hand wash at 30 °C, dried flat' },
      care: ['Hand wash at 30 °C', 'Dry flat, collar spread', 'Brush with a soft brush'],
      weightGrams: 980,
      modelWears: 'The model is 187 cm, 86 kg and wears L',
      sizeChart: gradeChart('garment', sizes, 'M', sweaterGrades(118, 72, 63)),
    },
  },
  {
    id: 'lambswool-vest',
    sku: 'LV',
    name: 'Lambswool vest',
    kind: 'vest',
    summary: 'Warm where it matters, over a shirt',
    description:
      'A V-neck slipover in soft lambswool with ribbed armholes. Short enough to sit at the belt, long enough to stay there.',
    price: eur(6900),
    priceBefore: eur(8200),
    sizes,
    colours: ['moss', 'mustard', 'navy', 'heather'],
    notes: {
      ...checked,
      material: '100 % lambswool',
      fit: 'Regular, short',
      stretch: 'Gives a little',
      shrinkage: { percent: 3, after: 'a hand wash at 30 °C, dried flat' },
      care: ['Hand wash at 30 °C or wool cycle', 'Wool detergent', 'Dry flat'],
      weightGrams: 250,
      modelWears: 'The model is 180 cm, 74 kg and wears M',
      sizeChart: gradeChart('garment', sizes, 'M', [
        { measure: 'Chest', at: 102, step: 6 },
        { measure: 'Length', at: 62, step: 2 },
        { measure: 'Armhole', at: 26, step: 1 },
      ]),
    },
  },
  {
    id: 'cashmere-scarf',
    sku: 'CS',
    name: 'Cashmere scarf',
    kind: 'scarf',
    summary: 'Long enough to wrap twice',
    description:
      'A plain scarf with knotted fringes, knitted loosely so that it drapes instead of standing. The colour is the same on both sides.',
    price: eur(7900),
    sizes: ['160 cm', '190 cm'],
    colours: ['dusk', 'rust', 'heather', 'burgundy', 'ecru'],
    notes: {
      ...checked,
      material: '100 % cashmere',
      fit: '160 cm wraps once, 190 cm wraps twice',
      stretch: 'Drapes and gives',
      shrinkage: { percent: 1, after: 'a cool hand wash, dried flat' },
      care: ['Cool hand wash', 'Dry flat', 'Comb the fringes while damp'],
      weightGrams: 180,
      modelWears: 'The model wears 190 cm',
      sizeChart: gradeChart('garment', ['160 cm', '190 cm'], '160 cm', [
        { measure: 'Length', at: 160, step: 30 },
        { measure: 'Width', at: 28, step: 2 },
        { measure: 'Fringe', at: 6, step: 0 },
      ]),
    },
  },
  {
    id: 'ribbed-beanie',
    sku: 'RB',
    name: 'Ribbed merino beanie',
    kind: 'beanie',
    summary: 'A double brim that stays over the ears',
    description:
      'Knitted double in two-by-two rib from thick merino, closed at the crown with six narrow darts so that no seam presses under a helmet or hood.',
    price: eur(3900),
    sizes: ['S/M', 'L/XL'],
    colours: ['mustard', 'rust', 'charcoal', 'forest', 'rose'],
    notes: {
      ...checked,
      material: '100 % merino wool, two layers at the brim',
      fit: 'Close. Turn the brim up once.',
      stretch: 'A lot',
      shrinkage: { percent: 1, after: 'a wool cycle at 30 °C, dried flat' },
      care: ['Wool cycle at 30 °C', 'Wool detergent', 'Dry over a bowl'],
      weightGrams: 95,
      modelWears: 'The model has a head of 58 cm and wears L/XL',
      sizeChart: gradeChart('body', ['S/M', 'L/XL'], 'S/M', [
        { measure: 'Head', at: 55, step: 4 },
        { measure: 'Height', at: 22, step: 1.5 },
      ]),
    },
  },
];
