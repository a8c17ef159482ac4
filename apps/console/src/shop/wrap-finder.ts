import type { AgentClient } from '@aisle/client';
import type { Product, ShopSettings, Variant } from '@aisle/protocol';

export type Wrap = NonNullable<ShopSettings['giftWrap']>;

/** A product that may be the wrap, in the variant that is sold. */
export type WrapChoice = { wrap: Wrap; product: Product; variant: Variant };

/** null: the shop could not be asked. */
export type WrapFinder = {
  /** By words, or by the number the shop gives the product. */
  find(words: string): Promise<WrapChoice[] | null>;
  /** What is chosen, as the shop sells it now; `gone` when it does not any more. */
  look(wrap: Wrap): Promise<WrapChoice | 'gone' | null>;
};

/** More than these are narrowed by another word. */
const CHOICES = 12;

/** Looks for the gift wrap in the shop. `platform` is the connected shop's, if there is one. */
export const createWrapFinder = (
  { ask }: Pick<AgentClient, 'ask'>,
  platform: () => string | undefined,
): WrapFinder => ({
  async find(words) {
    const shop = platform();
    // A wrap often stands in no list of the shop's: then only its number finds it.
    const byNumber =
      shop === undefined
        ? null
        : await ask('fetchProduct', { product: { platform: shop, productId: words } });
    const found = await ask('searchProducts', { query: words, limit: 6 });
    const named = byNumber?.ok ? [byNumber.value.product] : [];
    if (!found.ok && named.length === 0) return null;
    const listed = found.ok ? found.value.products : [];
    const others = listed.filter(({ productId }) => productId !== named[0]?.productId);
    return [...named, ...others].flatMap(choicesOf).slice(0, CHOICES);
  },
  async look(wrap) {
    const { platform: shop, productId } = wrap;
    const answer = await ask('fetchProduct', { product: { platform: shop, productId } });
    if (!answer.ok) return answer.error.code === 'not_found' ? 'gone' : null;
    const choices = choicesOf(answer.value.product);
    const only = choices.length === 1 ? choices[0] : undefined;
    const { variantId } = wrap;
    return choices.find((one) => one.variant.variantId === variantId) ?? only ?? 'gone';
  },
});

const choicesOf = (product: Product): WrapChoice[] =>
  product.variants.map((variant) => {
    const { platform, productId } = product;
    // Without a variant of its own the wrap stays right when the shop makes that one anew.
    const own = product.variants.length > 1 && { variantId: variant.variantId };
    return { wrap: { platform, productId, ...own }, product, variant };
  });
