import type { Connector } from '@aisle/commerce';
import type { Product } from '@aisle/protocol';

const pick = <T>(values: readonly T[], n: number): T => values[n % values.length] as T;

const MAKES = [
  'Tern',
  'Purl',
  'Harbour',
  'Aran',
  'Fjord',
  'Moor',
  'Heath',
  'Cliff',
  'Dune',
  'Loch',
];
const WOOLS = [
  'merino',
  'lambswool',
  'cashmere',
  'mohair',
  'alpaca',
  'cotton',
  'linen',
  'shetland',
];
const CUTS = ['crew', 'roll neck', 'v neck', 'raglan', 'cropped', 'oversized', 'fitted', 'cabled'];
const GARMENTS = ['sweater', 'cardigan', 'vest', 'scarf', 'beanie', 'mittens', 'socks', 'blanket'];
const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];
const COLOURS = ['Oatmeal', 'Moss', 'Ink', 'Rust', 'Dusty rose', 'Charcoal', 'Cream', 'Heather'];

/** The nth product of a large shop: every part of it follows from `n`. */
const productOf = (n: number): Product => {
  const colours = [0, 1, 2, 3].map((i) => pick(COLOURS, n + i * 3));
  const amount = 1_900 + ((n * 37) % 20_000);
  // Names repeat in a real catalogue, article numbers do not.
  const name = `${pick(MAKES, n >> 2)} ${pick(WOOLS, n)} ${pick(CUTS, n >> 3)} ${pick(GARMENTS, n >> 6)} ${n % 977}`;
  return {
    platform: 'bench',
    productId: `p${n}`,
    name,
    url: `https://shop.example/p${n}`,
    description: `Knitted in series ${n % 4_001}, finished by hand, washed in soft water of well ${n % 53}.`,
    options: [
      { name: 'Size', values: SIZES.map((value) => ({ value })) },
      { name: 'Colour', values: colours.map((value) => ({ value })) },
    ],
    variants: SIZES.flatMap((size, s) =>
      colours.map((colour, c) => ({
        variantId: `p${n}-${s}-${c}`,
        sku: `A${n}-${s}${c}`,
        options: [
          { name: 'Size', value: size },
          { name: 'Colour', value: colour },
        ],
        price: { amount, currency: 'EUR' },
        availability:
          (n + s * 5 + c * 7) % 4 === 0 ? ('OutOfStock' as const) : ('InStock' as const),
      })),
    ),
  };
};

const PAGE = 500;

/** A shop of so many products with 24 variants each. Only listing it is of use here. */
export const largeShop = (products: number): Pick<Connector, 'catalogue' | 'listProducts'> => ({
  catalogue: {
    platform: 'bench',
    searchProducts: async () => [],
    findProduct: async () => null,
    findNotes: async () => null,
  },
  listProducts: async (cursor) => {
    const from = Number(cursor ?? 0);
    const to = Math.min(from + PAGE, products);
    const page = Array.from({ length: to - from }, (_, i) => productOf(from + i));
    return { products: page, next: to < products ? String(to) : null };
  },
});
