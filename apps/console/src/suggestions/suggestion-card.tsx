import type { Suggestion } from '@aisle/protocol';
import { useContext } from 'preact/hooks';
import { Picture } from '../controls/picture.tsx';
import { priceWords } from '../products/price-words.ts';
import { optionWords } from '../shopper/cart-words.ts';
import { watchWords } from '../watches/words.ts';
import { FateList } from './fate-list.tsx';
import { FatesContext } from './fates.ts';
import { suggestionWords } from './words.ts';

/** The products of a suggestion in the log, each with what became of it. */
export const SuggestionCards = ({
  seq,
  suggestion,
}: {
  seq: number | undefined;
  suggestion: Suggestion;
}) => {
  const fates = useContext(FatesContext);
  const { watch } = suggestion;
  const cards = (
    <ul
      class="mt-1 flex max-w-full flex-wrap justify-end gap-2"
      aria-label={suggestionWords.suggested}
    >
      {suggestion.products.map(({ product, variantId }) => {
        const variant = product.variants.find((one) => one.variantId === variantId);
        const became = fates.ofProduct(seq, product);
        const aside = became.some(({ kind }) => kind === 'dismissed');
        return (
          <li
            key={product.productId}
            class="w-40 overflow-hidden rounded-card border bg-surface text-start"
          >
            <Picture
              src={variant?.image ?? product.image}
              class={`aspect-[4/5] w-full rounded-none ${aside ? 'opacity-50' : ''}`}
            />
            <span class="block px-3 py-2">
              <span
                dir="auto"
                class="at-start line-clamp-2 text-13 leading-snug font-medium break-words hyphens-auto"
              >
                {product.name}
              </span>
              <span class="mt-0.5 block text-13 text-muted">
                <bdi>{variant ? optionWords(variant.options) : suggestionWords.choiceOpen}</bdi>
              </span>
              <span class="mt-1 block font-medium tabular-nums">
                {priceWords(product, variant)}
              </span>
              <FateList fates={became} />
            </span>
          </li>
        );
      })}
    </ul>
  );
  if (!watch) return cards;
  return (
    <>
      <p class="mt-1 text-13 text-muted">
        {watchWords.log[watch.came ? 'came' : 'promised'][watch.for]}
      </p>
      {cards}
    </>
  );
};
