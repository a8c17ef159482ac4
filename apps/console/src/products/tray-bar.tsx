import type { Product } from '@aisle/protocol';
import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Keys } from '../controls/keys.tsx';
import { Picture } from '../controls/picture.tsx';
import { optionWords } from '../shopper/cart-words.ts';
import { isFull, type Picked, type Tray } from './tray.ts';

type Props = {
  tray: Tray;
  onRemove: (product: Product) => void;
  onSuggest: (text: string) => void;
};

/** What has been picked, a line to go with it, and the button that sends it. */
export const TrayBar = ({ tray, onRemove, onSuggest }: Props) => {
  const [text, setText] = useState('');
  return (
    <form
      class="flex-none border-t px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (tray.length > 0) onSuggest(text.trim());
      }}
    >
      {tray.length > 0 && (
        <ul class="mb-3 flex gap-2 overflow-x-auto pb-1" aria-label="Picked">
          {tray.map((picked) => (
            <Chip key={picked.product.productId} picked={picked} onRemove={onRemove} />
          ))}
        </ul>
      )}
      <div class="flex items-center gap-2">
        {tray.length > 0 ? (
          <input
            class="field h-9 min-w-0 flex-1 py-0"
            aria-label="A line to go with it"
            placeholder="A line to go with it"
            dir="auto"
            maxLength={5000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        ) : (
          <span class="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1 text-12 text-muted max-sm:hidden">
            <span class="flex items-center gap-1.5">
              <Keys keys="↑ ↓" /> look
            </span>
            <span class="flex items-center gap-1.5">
              <Keys keys="Enter" /> pick
            </span>
            <span class="flex items-center gap-1.5">
              <Keys keys="Shift Enter" /> pick several
            </span>
            <span class="flex items-center gap-1.5">
              <Keys keys="Tab" /> size and colour
            </span>
          </span>
        )}
        <button
          type="submit"
          data-suggest
          class="button button-accent max-sm:flex-1"
          aria-disabled={tray.length === 0}
        >
          Suggest
        </button>
      </div>
      {isFull(tray) && <p class="mt-2 text-12 text-warn">Ten at a time is the most.</p>}
    </form>
  );
};

const Chip = ({ picked, onRemove }: { picked: Picked; onRemove: Props['onRemove'] }) => {
  const { product, variantId } = picked;
  const variant = product.variants.find((one) => one.variantId === variantId);
  return (
    <li class="flex flex-none items-center gap-2 rounded-control border bg-paper py-1 ps-1 pe-1">
      <Picture src={variant?.image ?? product.image} class="size-8" />
      <span class="max-w-40 text-12 leading-tight">
        <span class="block truncate font-medium" dir="auto">
          {product.name}
        </span>
        <span class="block truncate text-muted" dir="auto">
          {variant ? optionWords(variant.options) : 'choice open'}
        </span>
      </span>
      <button
        type="button"
        class="grid size-7 place-items-center rounded-control text-muted hover:bg-sunken"
        aria-label={`Take out ${product.name}`}
        onClick={() => onRemove(product)}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  );
};
