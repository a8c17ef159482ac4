import type { Product } from '@aisle/protocol';
import { Check } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { Picture } from '../controls/picture.tsx';
import { priceWords } from './price-words.ts';
import { replyOf, type SearchState } from './product-search.ts';
import { StockStrip } from './stock-strip.tsx';
import { isPicked, type Tray } from './tray.ts';
import { productWords } from './words.ts';

type Props = {
  listId: string;
  state: SearchState;
  tray: Tray;
  active: Product | null;
  onActive: (product: Product) => void;
  onToggle: (product: Product) => void;
  onRetry: () => void;
  /** Filters stand beside the words; `onWiden` takes them away. */
  narrowed: boolean;
  onWiden: () => void;
};

/** What the catalogue found. */
export const Found = (props: Props) => {
  const { state, listId } = props;
  const reply = replyOf(state);
  return (
    <div class="flex max-h-[60vh] min-h-72 flex-col p-2 max-sm:max-h-none">
      {state.kind === 'failed' && (
        <Note>
          <span class="mb-3 block">{productWords.away}</span>
          <button type="button" class="button" onClick={props.onRetry}>
            {productWords.tryAgain}
          </button>
        </Note>
      )}
      {state.kind === 'found' && state.reply.products.length === 0 && (
        <Note>
          {props.narrowed ? (
            <>
              <span class="mb-3 block">{productWords.nothingNarrowed}</span>
              <button type="button" class="button" onClick={props.onWiden}>
                {productWords.widen}
              </button>
            </>
          ) : state.query === '' ? (
            productWords.nothingAtAll
          ) : (
            productWords.nothingFits(state.query)
          )}
        </Note>
      )}
      {reply === null && state.kind === 'searching' && <Skeleton />}
      <div
        id={listId}
        role="listbox"
        class="min-h-0 overflow-y-auto overscroll-contain"
        aria-label={productWords.products}
        aria-multiselectable="true"
        aria-busy={state.kind === 'searching'}
      >
        {reply?.products.map((product, index) => (
          <Option
            key={`${product.platform} ${product.productId}`}
            id={`${listId}-${index}`}
            product={product}
            {...props}
          />
        ))}
      </div>
    </div>
  );
};

const Option = ({
  id,
  product,
  tray,
  active,
  onActive,
  onToggle,
}: Props & { id: string; product: Product }) => {
  const element = useRef<HTMLDivElement>(null);
  const isActive = product === active;
  const picked = isPicked(tray, product);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={picked}
      class={`flex items-center gap-3 rounded-card p-2 ${isActive ? 'bg-tint' : ''}`}
      onPointerMove={() => !isActive && onActive(product)}
      onClick={() => onToggle(product)}
    >
      <Picture src={product.image} class="h-15 w-12" />
      <span class="min-w-0 flex-1">
        <span class="flex items-baseline gap-2">
          <span
            dir="auto"
            class="at-start line-clamp-2 min-w-0 flex-1 leading-snug font-medium break-words hyphens-auto"
          >
            {product.name}
          </span>
          <span class="flex-none font-medium tabular-nums">{priceWords(product)}</span>
        </span>
        <StockStrip product={product} />
      </span>
      <span
        aria-hidden="true"
        class={`grid size-5 flex-none place-items-center rounded-full border ${
          picked ? 'border-accent bg-accent text-on-accent' : 'border-edge'
        }`}
      >
        {picked && <Check size={14} strokeWidth={3} />}
      </span>
    </div>
  );
};

const Note = ({ children }: { children: preact.ComponentChildren }) => (
  <div class="m-auto max-w-80 p-6 text-center text-balance break-words text-muted">{children}</div>
);

const Skeleton = () => (
  <div role="status" aria-label={productWords.searching}>
    {[0, 1, 2, 3].map((row) => (
      <div key={row} class="flex items-center gap-3 p-2">
        <div class="skeleton h-15 w-12" />
        <div class="skeleton h-4 flex-1" />
      </div>
    ))}
  </div>
);
