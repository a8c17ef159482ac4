import type { Product, Variant } from '@aisle/protocol';

/** A small knitwear shop for pictures and journeys, without a real shop behind it. */

export type Ware = {
  productId: string;
  name: string;
  price: number;
  sizes: string[];
  colours: Record<string, string>;
  /** Pieces per colour and size; what is missing has 8. */
  stock?: Record<string, number>;
};

export const WARES: readonly Ware[] = [
  {
    productId: 'merino-crew',
    name: 'Merino crew sweater',
    price: 8_900,
    sizes: ['S', 'M', 'L', 'XL'],
    colours: { Oatmeal: '#DFD0B4', Moss: '#5F7355', Rust: '#A9573A', Ink: '#2D3240' },
    stock: { 'Oatmeal S': 0, 'Oatmeal M': 2, 'Rust L': 0, 'Ink XL': 1, 'Moss M': 5 },
  },
  {
    productId: 'lambswool-cardigan',
    name: 'Lambswool cardigan',
    price: 11_900,
    sizes: ['S', 'M', 'L'],
    colours: { Heather: '#9A8CA4', Charcoal: '#4A4A4C' },
    stock: { 'Heather M': 3, 'Charcoal S': 0 },
  },
  {
    productId: 'fisherman',
    name: 'Fisherman rib sweater in undyed Shetland wool',
    price: 12_900,
    sizes: ['M', 'L', 'XL'],
    colours: { Natural: '#E9E1D2', Slate: '#6A7884' },
  },
  {
    productId: 'beanie',
    name: 'Watch cap',
    price: 2_900,
    sizes: ['One size'],
    colours: { Mustard: '#C9952F', Moss: '#5F7355', Plum: '#6D3F5B' },
    stock: { 'Plum One size': 0 },
  },
  {
    productId: 'troyer',
    name: 'Norddeutscher Seemannstroyer mit Reißverschluss und Rippenbündchen',
    price: 14_900,
    sizes: ['S', 'M', 'L', 'XL'],
    colours: { Marineblau: '#24344F' },
    stock: { 'Marineblau S': 0, 'Marineblau M': 0, 'Marineblau L': 0, 'Marineblau XL': 0 },
  },
];

/** What presents are wrapped in: sold, and in no list. */
export const WRAP: Ware = {
  ...{ productId: 'gift-wrap', name: 'Gift wrap: linen paper and a wool ribbon', price: 450 },
  ...{ sizes: ['One size'], colours: { Natural: '#E9E1D2' } },
};

const variants = (ware: Ware, shop: string): Variant[] =>
  Object.entries(ware.colours).flatMap(([colour]) =>
    ware.sizes.map((size): Variant => {
      const stock = ware.stock?.[`${colour} ${size}`] ?? 8;
      return {
        variantId: `${ware.productId}-${colour}-${size}`,
        options: [
          { name: 'Size', value: size },
          { name: 'Colour', value: colour },
        ],
        price: { amount: ware.price, currency: 'EUR' },
        availability: stock === 0 ? 'OutOfStock' : 'InStock',
        stock,
        image: picture(shop, ware, colour),
      };
    }),
  );

export const picture = (shop: string, ware: Ware, colour: string): string =>
  `${shop}/pictures/${ware.productId}/${encodeURIComponent(colour)}.svg`;

/** A ware as the catalogue of the shop at `shop` (an origin) tells it. */
export const productOf = (ware: Ware, shop: string): Product => ({
  platform: 'demo',
  productId: ware.productId,
  name: ware.name,
  url: `${shop}/products/${ware.productId}`,
  image: picture(shop, ware, Object.keys(ware.colours)[0] ?? ''),
  options: [
    { name: 'Size', values: ware.sizes.map((value) => ({ value })) },
    {
      name: 'Colour',
      values: Object.entries(ware.colours).map(([value, swatch]) => ({ value, swatch })),
    },
  ],
  variants: variants(ware, shop),
});

const rib = (y: number): string =>
  Array.from({ length: 15 }, (_, index) => `M${34 + index * 4.6} ${y}v7`).join('');

/** A folded knit in its colour. */
export const drawWare = (productId: string, colour: string): string => {
  const ware = WARES.find((one) => one.productId === productId);
  const fill = ware?.colours[colour] ?? '#9A8CA4';
  const body =
    productId === 'beanie'
      ? 'M38 92c0-34 12-50 30-50s30 16 30 50z'
      : 'M50 34c6 8 30 8 36 0l22 12 12 46-14 5-6-22v51H36V75l-6 22-14-5 12-46z';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 136 170"><rect width="136" height="170" fill="#F1ECE3"/><g transform="translate(0 16)"><path d="${body}" fill="${fill}"/><path d="${productId === 'beanie' ? rib(84) : rib(118)}" stroke="#00000026" stroke-width="1.6" fill="none"/><path d="${body}" fill="none" stroke="#0000001f" stroke-width="1.4"/></g></svg>`;
};
