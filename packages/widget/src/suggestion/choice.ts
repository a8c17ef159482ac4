import type { ChosenOption, Money, Product, Variant } from '@aisle/protocol';

/** What she has picked so far: option name to value. Later options may still be open. */
export type Choice = Readonly<Record<string, string>>;

/** How a value stands, given what is picked before it. */
export type Standing = 'here' | 'sold_out' | 'absent';

export const isHere = (variant: Variant): boolean =>
  variant.availability !== 'OutOfStock' && variant.stock !== 0;

const has = (variant: Variant, name: string, value: string): boolean =>
  variant.options.some((option) => option.name === name && option.value === value);

/** Variants that agree with the picks of the options before `upTo`. */
const agreeing = (product: Product, choice: Choice, upTo: number): Variant[] =>
  product.options.slice(0, upTo).reduce((variants, { name }) => {
    const value = choice[name];
    return value === undefined ? variants : variants.filter((one) => has(one, name, value));
  }, product.variants);

/**
 * Options depend on the ones before them, so that no pick locks her out of an earlier one: a
 * colour is sold out when all of it is, a size when it is in the colour she picked.
 */
export const standing = (
  product: Product,
  choice: Choice,
  option: number,
  value: string,
): Standing => {
  const name = product.options[option]?.name ?? '';
  const variants = agreeing(product, choice, option).filter((one) => has(one, name, value));
  if (variants.length === 0) return 'absent';
  return variants.some(isHere) ? 'here' : 'sold_out';
};

/** Drops picks that are not to be had any more, such as a size the new colour lacks. */
export const settled = (product: Product, choice: Choice): Choice => {
  const kept: Record<string, string> = {};
  for (const [index, { name }] of product.options.entries()) {
    const value = choice[name];
    if (value !== undefined && standing(product, kept, index, value) === 'here') kept[name] = value;
  }
  return kept;
};

export const pick = (product: Product, choice: Choice, name: string, value: string): Choice =>
  settled(product, { ...choice, [name]: value });

/**
 * Where a card begins: the variant the agent picked, options without a choice, and the first
 * colour there is (it only decides the picture). A size is hers to choose.
 */
export const startChoice = (product: Product, variantId?: string): Choice => {
  const picked = product.variants.find((variant) => variant.variantId === variantId);
  const first: Record<string, string> = {};
  for (const [index, option] of product.options.entries()) {
    const known = picked?.options.find(({ name }) => name === option.name)?.value;
    const obvious = option.values.length === 1 || option.values.some(({ swatch }) => swatch);
    const value = obvious
      ? option.values.find((one) => standing(product, first, index, one.value) === 'here')?.value
      : undefined;
    const chosen = known ?? value;
    if (chosen !== undefined) first[option.name] = chosen;
  }
  return settled(product, first);
};

/** The one variant she has picked, or undefined while options are open. */
export const chosenVariant = (product: Product, choice: Choice): Variant | undefined =>
  product.options.every(({ name }) => choice[name] !== undefined)
    ? agreeing(product, choice, product.options.length)[0]
    : undefined;

export const openOptions = (product: Product, choice: Choice): string[] =>
  product.options.filter(({ name }) => choice[name] === undefined).map(({ name }) => name);

export const allSoldOut = (product: Product): boolean => !product.variants.some(isHere);

/** It is in the shop: what she has picked, or all that can still be had while options are open. */
export const leavesNow = (product: Product, choice: Choice): boolean => {
  const one = chosenVariant(product, choice);
  const here = (one ? [one] : product.variants).filter(isHere);
  return (
    here.length > 0 &&
    here.every(({ availability }) => availability !== 'PreOrder' && availability !== 'BackOrder')
  );
};

/** The picture of what is picked so far: the first agreeing variant's, else the product's. */
export const pictureOf = (product: Product, choice: Choice): string | undefined =>
  (
    chosenVariant(product, choice) ??
    agreeing(product, choice, product.options.length).find(({ image }) => image)
  )?.image ?? product.image;

/** What to show as its price: one variant's, or the lowest with a word before it. */
export const priceOf = (
  product: Product,
  choice: Choice,
): { price: Money; before?: Money; from: boolean } => {
  const one = chosenVariant(product, choice);
  const among = one ? [one] : agreeing(product, choice, product.options.length);
  const sorted = [...(among.length ? among : product.variants)].sort(
    (a, b) => a.price.amount - b.price.amount,
  );
  const lowest = sorted[0] as Variant;
  const from = sorted.some(({ price }) => price.amount !== lowest.price.amount);
  return lowest.priceBefore && !from
    ? { price: lowest.price, before: lowest.priceBefore, from }
    : { price: lowest.price, from };
};

/** The product with one variant marked as gone, for what the shop's cart has just told us. */
export const without = (product: Product, variantId: string): Product => ({
  ...product,
  variants: product.variants.map((one) =>
    one.variantId === variantId ? { ...one, availability: 'OutOfStock', stock: 0 } : one,
  ),
});

/** `M, oatmeal`: the values alone, sizes first as they are said in a shop. */
export const spoken = (options: readonly ChosenOption[], product: Product): string => {
  const isColour = ({ name }: ChosenOption) =>
    product.options.some((one) => one.name === name && one.values.some(({ swatch }) => swatch));
  return [...options]
    .sort((a, b) => Number(isColour(a)) - Number(isColour(b)))
    .map(({ value }) => value)
    .join(', ');
};
