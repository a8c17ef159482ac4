import type { Money } from '../money.ts';
import type { GarmentKind, Photo, PhotoLight, Product, ProductNotes, Variant } from './product.ts';
import { type YarnColour, yarnColours } from './yarn-colours.ts';

/** How a garment is written down; `buildProduct` makes the full matrix of it. */
export interface Garment {
  id: string;
  sku: string;
  name: string;
  kind: GarmentKind;
  summary: string;
  description: string;
  price: Money;
  priceBefore?: Money;
  sizes: readonly string[];
  colours: readonly YarnColour[];
  notes: Omit<ProductNotes, 'photos'>;
  /** Pieces on the shelf where they differ from the usual, by "size/colour". */
  stock?: Readonly<Record<string, number>>;
  /** Prices in minor units where they differ from the siblings', by "size/colour". */
  prices?: Readonly<Record<string, number>>;
}

const lights: readonly PhotoLight[] = ['daylight', 'indoor', 'on body', 'detail'];

/** The stable address of a drawn photo. */
function pictureUrl(productId: string, colour: YarnColour, light: PhotoLight): string {
  return `/pictures/${productId}/${colour}/${light.replace(' ', '-')}.svg`;
}

/** A product with every size in every colour, sizes first. */
export function buildProduct(garment: Garment): Product {
  const { id, name, kind, summary, description, sizes, colours } = garment;
  const variants = sizes.flatMap((size, row) =>
    colours.map((colour, column) => buildVariant(garment, size, colour, row * 5 + column * 3)),
  );
  return {
    id,
    slug: id,
    name,
    kind,
    summary,
    description,
    url: `/products/${id}`,
    image: variants[0]?.image ?? '',
    options: [
      { name: 'Size', values: sizes.map((value) => ({ value })) },
      {
        name: 'Colour',
        values: colours.map((c) => ({ value: yarnColours[c].name, swatch: yarnColours[c].hex })),
      },
    ],
    variants,
    notes: { ...garment.notes, photos: colours.flatMap((colour) => photosOf(garment, colour)) },
  };
}

function buildVariant(garment: Garment, size: string, colour: YarnColour, spread: number): Variant {
  const place = `${size}/${colour}`;
  const stock = garment.stock?.[place] ?? 5 + (spread % 9);
  const amount = garment.prices?.[place] ?? garment.price.amount;
  const sizeWord = size.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
  return {
    id: `${garment.id}-${sizeWord}-${colour}`,
    sku: `${garment.sku}-${sizeWord.toUpperCase()}-${colour.slice(0, 3).toUpperCase()}`,
    options: [
      { name: 'Size', value: size },
      { name: 'Colour', value: yarnColours[colour].name },
    ],
    price: { amount, currency: garment.price.currency },
    ...(garment.priceBefore && { priceBefore: garment.priceBefore }),
    availability: availabilityOf(stock),
    stock,
    image: pictureUrl(garment.id, colour, 'daylight'),
  };
}

/** Three pieces or fewer are worth a word on the page. */
export function availabilityOf(stock: number): Variant['availability'] {
  if (stock <= 0) return 'OutOfStock';
  return stock <= 3 ? 'LimitedAvailability' : 'InStock';
}

function photosOf(garment: Garment, colour: YarnColour): Photo[] {
  const words = yarnColours[colour].name;
  return lights.map((label) => ({
    url: pictureUrl(garment.id, colour, label),
    label,
    colour: words,
    alt: `${garment.name} in ${words.toLowerCase()}, ${photoWords[label]}`,
  }));
}

const photoWords: Record<PhotoLight, string> = {
  daylight: 'laid flat by the window',
  indoor: 'laid flat under a warm lamp',
  'on body': 'worn',
  detail: 'close up',
};
