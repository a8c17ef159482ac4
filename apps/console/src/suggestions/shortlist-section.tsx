import type { Shortlist } from '@aisle/protocol';
import { Picture } from '../controls/picture.tsx';
import { priceWords } from '../products/price-words.ts';
import { optionWords } from '../shopper/cart-words.ts';
import { Section } from '../shopper/section.tsx';

/** What she keeps in view, newest first; nothing while she keeps nothing. */
export const ShortlistSection = ({ shortlist }: { shortlist: Shortlist }) => {
  const { products, dismissed } = shortlist;
  if (products.length === 0 && dismissed.length === 0) return null;
  return (
    <Section
      name="Shortlist"
      aside={
        dismissed.length > 0 ? (
          <span class="text-12 text-muted tabular-nums">{`${dismissed.length} set aside`}</span>
        ) : null
      }
    >
      {products.length === 0 ? (
        <p class="text-13 text-muted">Nothing kept so far.</p>
      ) : (
        <ul class="space-y-3" aria-label="Kept products">
          {[...products].reverse().map(({ product, variantId }) => {
            const variant = product.variants.find((one) => one.variantId === variantId);
            return (
              <li key={`${product.platform} ${product.productId}`} class="flex gap-3">
                <Picture src={variant?.image ?? product.image} class="size-12" />
                <span class="min-w-0 flex-1">
                  <span
                    class="line-clamp-2 leading-snug font-medium break-words hyphens-auto"
                    dir="auto"
                  >
                    {product.name}
                  </span>
                  <span class="block text-13 break-words text-muted" dir="auto">
                    {variant ? optionWords(variant.options) : 'choice open'}
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
        {`${products.length} on the shortlist`}
      </p>
    </Section>
  );
};
