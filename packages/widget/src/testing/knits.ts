import type { AgentCard, OfferedLine, Product } from '@aisle/protocol';

const picture = (colour: string, label: string): string =>
  `/picture/${encodeURIComponent(colour)}/${encodeURIComponent(label)}.svg`;

const COLOURS = { oatmeal: '#d9cbb0', moss: '#5d7350', ink: '#2b3240' };

/** A garment in sizes × colours; `gone` names sold-out pairs such as `XL moss`. */
export const garment = (
  origin: string,
  productId: string,
  name: string,
  amount: number,
  gone: string[] = [],
  extra: { before?: number; sizes?: string[] } = {},
): Product => {
  const sizes = extra.sizes ?? ['S', 'M', 'L', 'XL'];
  const colours = Object.entries(COLOURS);
  return {
    platform: 'demo',
    productId,
    name,
    url: `${origin}/products/${productId}`,
    image: origin + picture(COLOURS.oatmeal, name),
    options: [
      { name: 'Colour', values: colours.map(([value, swatch]) => ({ value, swatch })) },
      { name: 'Size', values: sizes.map((value) => ({ value })) },
    ],
    variants: colours.flatMap(([colour, hex]) =>
      sizes.map((size) => ({
        variantId: `${productId}-${size}-${colour}`,
        options: [
          { name: 'Colour', value: colour },
          { name: 'Size', value: size },
        ],
        price: { amount, currency: 'EUR' },
        ...(extra.before && { priceBefore: { amount: extra.before, currency: 'EUR' } }),
        availability:
          gone.includes(`${size} ${colour}`) || gone.includes(colour) ? 'OutOfStock' : 'InStock',
        image: origin + picture(hex, name),
      })),
    ),
  };
};

/** A line of a bundle: so many of one variant, at its price. */
export const offeredOf = (product: Product, variantId: string, quantity = 1): OfferedLine => {
  const variant = product.variants.find((one) => one.variantId === variantId);
  if (!variant) throw new Error(`${product.name} has no ${variantId}`);
  const { platform, productId, url, name } = product;
  return {
    ref: { platform, productId, variantId, url },
    name,
    options: variant.options,
    ...(variant.image && { image: variant.image }),
    quantity,
    unitPrice: variant.price,
  };
};

/** A drawn jumper in any colour, so that the tests need no pictures of anybody's. */
export const drawnPicture = (
  colour: string,
): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500">
<rect width="400" height="500" fill="#efe9df"/><ellipse cx="200" cy="452" rx="120" ry="12" fill="#0001"/>
<path fill="${colour}" d="M150 120q50 26 100 0l62 34 38 190-52 14-30-120 6 196H126l6-196-30 120-52-14 38-190z"/>
<path fill="none" stroke="#0002" stroke-width="6" d="M150 120q50 40 100 0M126 416h148M50 336l50 13M350 336l-50 13"/></svg>`;

export const IDA: AgentCard = { agentId: '01920000-0000-7000-8000-00000000001d', name: 'Ida Holm' };
export const NOOR: AgentCard = {
  agentId: '01920000-0000-7000-8000-00000000002d',
  name: 'Noor El Amin',
};
