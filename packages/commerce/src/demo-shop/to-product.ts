import { factsFrom, type Product, type ProductNotes } from '@aisle/protocol';
import { product, productNotes } from '@aisle/protocol/schemas';
import { given, linkOf, plain } from '../readable.ts';
import type { ProductAnswer } from './answer.ts';

export const PLATFORM = 'demo';

/**
 * The shop's answer in our words; its addresses are relative to `shopUrl`. null when it cannot be
 * shown safely, such as with a `javascript:` address.
 */
export function toProduct(answer: ProductAnswer, shopUrl: string): Product | null {
  const absolute = (path: string) => linkOf(path, shopUrl);
  const parsed = product.safeParse({
    platform: PLATFORM,
    productId: answer.id,
    name: plain(answer.name),
    url: absolute(answer.url),
    ...given('image', absolute(answer.image)),
    description: plain(answer.description, 2_000),
    options: answer.options,
    variants: answer.variants.map(({ id, image, ...variant }) => ({
      ...variant,
      variantId: id,
      ...given('image', absolute(image)),
    })),
  });
  return parsed.success ? parsed.data : null;
}

/** What the shop itself says of size, fabric and care; null where it says nothing. */
export function toNotes(answer: ProductAnswer, shopUrl: string): ProductNotes | null {
  if (!answer.notes) return null;
  const { shrinkage, care, sizeChart, photos, author, date, ...notes } = answer.notes;
  const source = { from: 'shop', author, at: Date.parse(date) } as const;
  const parsed = productNotes.safeParse({
    ...factsFrom(source, {
      ...notes,
      shrinkagePercent: shrinkage.percent,
      care: care.join(' · '),
      sizeChart: {
        unit: sizeChart.unit,
        measures: sizeChart.of,
        columns: sizeChart.measures,
        rows: sizeChart.rows,
      },
    }),
    photos: photos.map((photo) => ({
      url: URL.parse(photo.url, shopUrl)?.href,
      light: photo.label === 'on body' ? 'on_body' : photo.label,
      colour: photo.colour,
      source,
    })),
  });
  return parsed.success ? parsed.data : null;
}
