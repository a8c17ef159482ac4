import type { Shortlist } from '@aisle/protocol';
import { Picture } from '../controls/picture.tsx';
import { priceWords } from '../products/price-words.ts';
import { optionWords } from '../shopper/cart-words.ts';
import { Section } from '../shopper/section.tsx';
import { suggestionWords } from './words.ts';

/** What she keeps in view, newest first; nothing while she keeps nothing. */
export const ShortlistSection = ({ shortlist }: { shortlist: Shortlist }) => {
  const { products, dismissed } = shortlist;
  if (products.length === 0 && dismissed.length === 0) return null;
  return (
    <Section
      name={suggestionWords.shortlist}
      aside={
        dismissed.length > 0 ? (
          <span class="text-12 text-muted tabular-nums">
            {suggestionWords.manySetAside(dismissed.length)}
          </span>
        ) : null
      }
    >
      {products.length === 0 ? (
        <p class="text-13 text-muted">{suggestionWords.nothingKept}</p>
      ) : (
        <ul class="space-y-3" aria-label={suggestionWords.keptProducts}>
          {[...products].reverse().map(({ product, variantId }) => {
            const variant = product.variants.find((one) => one.variantId === variantId);
            return (
              <li key={`${product.platform} ${product.productId}`} class="flex gap-3">
                <Picture src={variant?.image ?? product.image} class="size-12" />
                <span class="min-w-0 flex-1">
                  <span
                    dir="auto"
                    class="at-start line-clamp-2 leading-snug font-medium break-words hyphens-auto"
                  >
                    {product.name}
                  </span>
                  <span class="block text-13 break-words text-muted">
                    <bdi>{variant ? optionWords(variant.options) : suggestionWords.choiceOpen}</bdi>
                  </span>
                </span>
                <span class="flex-none font-medium tabular-nums">
                  {priceWords(product, variant)}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <p role="status" class="sr-only">
        {suggestionWords.onShortlist(products.length)}
      </p>
    </Section>
  );
};
