import type { Product } from '@aisle/protocol';
import { Picture } from '../controls/picture.tsx';
import { optionWords } from '../shopper/cart-words.ts';
import { priceWords } from './price-words.ts';
import { StockView } from './stock-view.tsx';

type Props = { product: Product; chosen: string | null; onChoose: (variantId: string) => void };

/** The product under the cursor: a larger picture and its whole stock. */
export const StockDetail = ({ product, chosen, onChoose }: Props) => {
  const variant = product.variants.find((one) => one.variantId === chosen);
  return (
    <section
      aria-label="Stock"
      class="max-h-[60vh] overflow-y-auto border-s bg-paper p-4 max-sm:max-h-64 max-sm:border-s-0 max-sm:border-t"
    >
      <Picture
        src={variant?.image ?? product.image}
        class="mb-3 aspect-[4/3] w-full rounded-card max-sm:hidden"
      />
      <div class="mb-3 flex items-baseline gap-2">
        <span class="min-w-0 flex-1 text-13 break-words text-muted" dir="auto">
          {variant ? `Offers ${optionWords(variant.options)}` : 'Leaves the choice to her'}
        </span>
        <span class="font-medium tabular-nums">{priceWords(product, variant)}</span>
      </div>
      <StockView product={product} chosen={chosen} onChoose={onChoose} />
    </section>
  );
};
