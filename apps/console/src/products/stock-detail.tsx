import type { Product } from '@aisle/protocol';
import { Picture } from '../controls/picture.tsx';
import { optionWords } from '../shopper/cart-words.ts';
import { priceWords } from './price-words.ts';
import { StockView } from './stock-view.tsx';
import { productWords } from './words.ts';

type Props = { product: Product; chosen: string | null; onChoose: (variantId: string) => void };

/** The product under the cursor: what it is, and its whole stock. */
export const StockDetail = ({ product, chosen, onChoose }: Props) => {
  const variant = product.variants.find((one) => one.variantId === chosen);
  return (
    <section
      aria-label={productWords.stock}
      class="max-h-[60vh] overflow-y-auto border-s bg-paper p-4 max-sm:max-h-64 max-sm:border-s-0 max-sm:border-t"
    >
      <div class="mb-4 flex gap-3 max-sm:hidden">
        <Picture src={variant?.image ?? product.image} class="aspect-[4/5] w-24 rounded-card" />
        <div class="min-w-0">
          <p dir="auto" class="at-start line-clamp-3 font-medium break-words hyphens-auto">
            {product.name}
          </p>
          <p class="mt-0.5 tabular-nums">{priceWords(product, variant)}</p>
          {product.description && (
            <p dir="auto" class="at-start mt-1 line-clamp-3 text-12 text-muted">
              {product.description}
            </p>
          )}
        </div>
      </div>
      <StockView product={product} chosen={chosen} onChoose={onChoose} />
      <p class="mt-3 text-12 text-muted" role="status">
        {variant ? productWords.offers(optionWords(variant.options)) : productWords.stockHint}
      </p>
    </section>
  );
};
