import type { Product } from '@aisle/protocol';
import { Search } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { Picture } from '../controls/picture.tsx';
import { priceWords } from '../products/price-words.ts';
import { productsOf } from '../products/product-search.ts';
import { StockStrip } from '../products/stock-strip.tsx';
import type { Drafting } from './create-drafting.ts';
import { proposalWords } from './words.ts';

type Props = {
  drafting: Pick<Drafting, 'search' | 'add'>;
  field: { current: HTMLInputElement | null };
  /** What it is called, and what may be typed; the proposal's own without them. */
  label?: string;
  example?: string;
};

/** Finds a product and takes it, into the draft or elsewhere: ↑ ↓ look, Enter adds. */
export const AddProduct = ({
  drafting: { search, add },
  field,
  label = proposalWords.addProduct,
  example = proposalWords.addProductExample,
}: Props) => {
  const listId = useId();
  const [active, setActive] = useState(0);
  const [shown, setShown] = useState(search.query.peek() !== '');
  const state = search.state.value;
  const products = productsOf(state);
  const current = products[Math.min(active, products.length - 1)];
  const pick = (product: Product) => {
    add(product);
    search.look('');
    setShown(false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && shown) {
      event.stopPropagation();
      setShown(false);
    } else if (by !== undefined && products.length > 0) {
      setActive(shown ? (active + by + products.length) % products.length : 0);
      setShown(true);
    } else if (event.key === 'Enter' && shown && current) pick(current);
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <label class="flex items-center gap-2 rounded-control border border-edge bg-surface px-3 focus-within:border-accent focus-within:ring-1 focus-within:ring-accent">
        <Search size={16} class="flex-none text-muted" aria-hidden="true" />
        <input
          ref={field}
          role="combobox"
          aria-label={label}
          aria-expanded={shown && products.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={
            shown && current ? `${listId}-${products.indexOf(current)}` : undefined
          }
          class="h-10 min-w-0 flex-1 bg-transparent outline-none pointer-coarse:text-16"
          placeholder={example}
          autocomplete="off"
          spellcheck={false}
          value={search.query.value}
          onInput={(event) => {
            search.look(event.currentTarget.value);
            setActive(0);
            setShown(true);
          }}
          onKeyDown={press}
        />
      </label>
      {shown && (
        <div class="mt-1 rounded-control border bg-surface p-1">
          <p role="status" class="px-2 py-1 text-13 text-muted empty:hidden">
            {state.kind === 'failed' && proposalWords.catalogueSilent}
            {state.kind === 'found' &&
              products.length === 0 &&
              proposalWords.nothingFits(state.query)}
          </p>
          <div id={listId} role="listbox" aria-label={proposalWords.products}>
            {products.map((product, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox
              <div
                key={`${product.platform} ${product.productId}`}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={product === current}
                class={`flex items-center gap-3 rounded-control p-1.5 ${product === current ? 'bg-tint' : ''}`}
                onPointerMove={() => setActive(index)}
                onClick={() => pick(product)}
              >
                <Picture src={product.image} class="size-10" />
                <span class="min-w-0 flex-1">
                  <span class="flex items-baseline gap-2">
                    <span class="at-start min-w-0 flex-1 truncate font-medium" dir="auto">
                      {product.name}
                    </span>
                    <span class="flex-none tabular-nums">{priceWords(product)}</span>
                  </span>
                  <StockStrip product={product} />
                </span>
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
};
