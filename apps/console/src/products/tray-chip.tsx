import { ChevronLeft, ChevronRight, X } from 'lucide-preact';
import { Picture } from '../controls/picture.tsx';
import { optionWords } from '../shopper/cart-words.ts';
import {
  MOST_PIECES,
  movePicked,
  type Picked,
  setPieces,
  type Tray,
  togglePicked,
  variantOf,
} from './tray.ts';
import { productWords } from './words.ts';

type Props = {
  picked: Picked;
  place: { index: number; of: number };
  asBundle: boolean;
  tray: Tray;
  setTray: (tray: Tray) => void;
  /** Where it stands now, for those who cannot see it move. */
  onMoved: (words: string) => void;
};

/** One picked product: its place in the row, its pieces in a bundle, and out again. */
export const TrayChip = ({ picked, place, asBundle, tray, setTray, onMoved }: Props) => {
  const { product, quantity } = picked;
  const variant = variantOf(picked);
  const open = asBundle ? productWords.choiceMissing : productWords.choiceOpen;
  const move = (by: -1 | 1) => {
    const to = place.index + by;
    if (to < 0 || to >= place.of) return;
    setTray(movePicked(tray, product, by));
    onMoved(productWords.moved(product.name, to + 1, place.of));
  };
  const step = (by: -1 | 1) => {
    const end = by === -1 ? place.index === 0 : place.index === place.of - 1;
    const Icon = by === -1 ? ChevronLeft : ChevronRight;
    return (
      <button
        type="button"
        class={`grid size-7 place-items-center rounded-control text-muted hover:bg-sunken ${end ? 'opacity-35' : ''}`}
        aria-label={
          by === -1 ? productWords.moveForward(product.name) : productWords.moveBack(product.name)
        }
        aria-disabled={end}
        onClick={() => move(by)}
      >
        <Icon size={14} class="rtl:-scale-x-100" aria-hidden="true" />
      </button>
    );
  };
  return (
    <li class="flex flex-none items-center gap-1 rounded-control border bg-paper p-1">
      <Picture src={variant?.image ?? product.image} class="me-1 size-8" />
      <span class="max-w-40 text-12 leading-tight">
        <span class="at-start block truncate font-medium" dir="auto">
          {product.name}
        </span>
        <span
          class={`block truncate ${asBundle && !variant ? 'text-warn' : 'text-muted'}`}
          dir="auto"
        >
          {variant ? optionWords(variant.options) : open}
        </span>
      </span>
      {asBundle && (
        <input
          type="number"
          class="field ms-1 h-7 w-14 px-1.5 py-0 text-center tabular-nums"
          aria-label={productWords.piecesOf(product.name)}
          min={1}
          max={MOST_PIECES}
          value={quantity}
          onChange={(event) => setTray(setPieces(tray, product, event.currentTarget.valueAsNumber))}
        />
      )}
      {place.of > 1 && step(-1)}
      {place.of > 1 && step(1)}
      <button
        type="button"
        class="grid size-7 place-items-center rounded-control text-muted hover:bg-sunken"
        aria-label={productWords.takeOut(product.name)}
        onClick={() => setTray(togglePicked(tray, product))}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  );
};
