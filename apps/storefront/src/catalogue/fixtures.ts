import { buildProduct } from './build-product.ts';
import type { Product } from './product.ts';
import { gradeChart } from './size-chart.ts';

const checked = { author: 'Tomas, atelier', date: '2026-09-28' };

/** A product in a currency without decimals: 14800 is ¥14,800. */
export const yenProduct: Product = buildProduct({
  id: 'kyoto-crew',
  sku: 'KC',
  name: 'Kyoto merino crew',
  kind: 'crew',
  summary: 'Sold in yen',
  description: 'A fine merino crew, sold by the shop’s Japanese sister in yen.',
  price: { amount: 14800, currency: 'JPY' },
  sizes: ['S', 'M', 'L'],
  colours: ['navy', 'ecru'],
  notes: {
    ...checked,
    material: '100 % merino wool',
    fit: 'Slim',
    stretch: 'Gives a little',
    shrinkage: { percent: 1, after: 'a wool cycle at 30 °C' },
    care: ['Wool cycle at 30 °C', 'Dry flat'],
    weightGrams: 290,
    modelWears: 'The model is 174 cm and wears M',
    sizeChart: gradeChart('garment', ['S', 'M', 'L'], 'M', [
      { measure: 'Chest', at: 100, step: 5 },
      { measure: 'Length', at: 65, step: 2 },
    ]),
  },
});

/** A product in a currency with three decimals: 27250 is KWD 27.250. */
export const dinarProduct: Product = buildProduct({
  id: 'gulf-scarf',
  sku: 'GS',
  name: 'Gulf cashmere scarf',
  kind: 'scarf',
  summary: 'Sold in dinars',
  description: 'The cashmere scarf, sold by the shop’s Kuwaiti partner in dinars.',
  price: { amount: 27250, currency: 'KWD' },
  sizes: ['160 cm', '190 cm'],
  colours: ['dusk', 'ecru'],
  notes: {
    ...checked,
    material: '100 % cashmere',
    fit: '160 cm wraps once, 190 cm wraps twice',
    stretch: 'Drapes and gives',
    shrinkage: { percent: 1, after: 'a cool hand wash' },
    care: ['Cool hand wash', 'Dry flat'],
    weightGrams: 180,
    modelWears: 'The model wears 190 cm',
    sizeChart: gradeChart('garment', ['160 cm', '190 cm'], '160 cm', [
      { measure: 'Length', at: 160, step: 30 },
      { measure: 'Width', at: 28, step: 2 },
    ]),
  },
});
