import type { Product } from '@aisle/protocol';
import { Dialog } from '@base-ui/react/dialog';
import { Search, X } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Keys } from '../controls/keys.tsx';
import { Found } from './found.tsx';
import { chipId, FoundLine, NarrowBar } from './narrow-bar.tsx';
import { chipGroups, isWide, WIDE } from './narrowing.ts';
import { type ProductSearch, productsOf, replyOf } from './product-search.ts';
import { StockDetail } from './stock-detail.tsx';
import { chooseVariant, isPicked, type Offer, type Tray, togglePicked } from './tray.ts';
import { TrayBar } from './tray-bar.tsx';
import { useChipWalk } from './use-chip-walk.ts';
import { productWords } from './words.ts';

type Props = {
  search: ProductSearch;
  /** For whom: shown in the heading. */
  shopper: string;
  onSuggest: (offer: Offer) => void;
  onClose: () => void;
};

/** Search, stock at a glance, pick one or several, and suggest: all from the keyboard. */
const SearchDialog = ({ search, shopper, onSuggest, onClose }: Props) => {
  const [tray, setTray] = useState<Tray>([]);
  const input = useRef<HTMLInputElement>(null);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop class="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          initialFocus={input}
          class="float fixed inset-x-0 top-[8vh] z-40 mx-auto flex max-h-[84vh] w-[min(860px,calc(100vw-32px))] flex-col overflow-hidden rounded-panel! max-sm:inset-0 max-sm:top-0 max-sm:max-h-none max-sm:w-full max-sm:rounded-none!"
        >
          <Dialog.Title class="sr-only">{productWords.suggestTo(shopper)}</Dialog.Title>
          <Finder search={search} tray={tray} setTray={setTray} input={input} onClose={onClose} />
          <TrayBar tray={tray} setTray={setTray} onSuggest={onSuggest} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

export default SearchDialog;

type FinderProps = Pick<Props, 'search' | 'onClose'> & {
  tray: Tray;
  setTray: (tray: Tray) => void;
  input: { current: HTMLInputElement | null };
};

const Finder = ({ search, tray, setTray, input, onClose }: FinderProps) => {
  const listId = useId();
  const barId = `${listId}-filters`;
  const [active, setActive] = useState(0);
  const state = search.state.value;
  const products = productsOf(state);
  const current = products[Math.min(active, products.length - 1)];
  const query = search.query.value;
  const narrowing = search.narrowing.value;
  const groups = chipGroups(replyOf(state), narrowing, search.seen());
  const walk = useChipWalk(groups);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words begin at the top again
  useEffect(() => setActive(0), [query, narrowing]);
  const toggle = (product: Product) => setTray(togglePicked(tray, product));
  const pick = (product: Product) => {
    if (!isPicked(tray, product)) toggle(product);
    focusSuggest();
  };
  const pressAtProducts = (event: KeyboardEvent): boolean => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && (!current || (by < 0 && active === 0)) && walk.enter()) return true;
    if (!current) return false;
    if (by !== undefined) setActive((active + by + products.length) % products.length);
    else if (event.key === 'Enter' && event.shiftKey) toggle(current);
    else if (event.key === ' ' && event.ctrlKey) toggle(current);
    else if (event.key === 'Enter') pick(current);
    else return false;
    return true;
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const taken = walk.at
      ? walk.press(event, ({ next }) => search.narrow(next))
      : pressAtProducts(event);
    if (taken) event.preventDefault();
  };
  const pointed = walk.at
    ? chipId(barId, walk.at)
    : current && `${listId}-${products.indexOf(current)}`;
  return (
    <>
      <div class="flex flex-none items-center gap-3 border-b px-4">
        <Search size={18} class="flex-none text-muted" aria-hidden="true" />
        <input
          ref={input}
          role="combobox"
          aria-label={productWords.search}
          aria-describedby={`${barId}-hint`}
          aria-expanded={products.length > 0}
          aria-controls={`${listId} ${barId}`}
          aria-autocomplete="list"
          aria-activedescendant={pointed}
          class="h-14 min-w-0 flex-1 bg-transparent text-16 outline-none"
          placeholder={productWords.searchExample}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => {
            walk.leave();
            search.look(event.currentTarget.value);
          }}
          onKeyDown={press}
        />
        <button type="button" class="button button-quiet" onClick={onClose}>
          <span class="sr-only">{productWords.closeSearch}</span>
          <span aria-hidden="true" class="pointer-coarse:hidden">
            <Keys keys="Esc" />
          </span>
          <X size={18} aria-hidden="true" class="hidden pointer-coarse:block" />
        </button>
      </div>
      <NarrowBar
        id={barId}
        groups={groups}
        active={walk.at}
        onPress={({ next }) => search.narrow(next)}
      />
      <FoundLine
        id={`${barId}-hint`}
        state={state}
        atChips={walk.at !== null}
        chips={groups.length > 0}
      />
      <div
        class={`grid min-h-0 flex-1 max-sm:grid-cols-1 ${current ? 'grid-cols-[minmax(0,1fr)_320px]' : ''}`}
      >
        <Found
          listId={listId}
          state={state}
          tray={tray}
          active={walk.at ? null : (current ?? null)}
          onActive={(product) => {
            walk.leave();
            setActive(products.indexOf(product));
          }}
          onToggle={toggle}
          onRetry={search.retry}
          narrowed={!isWide(narrowing)}
          onWiden={() => {
            search.narrow(WIDE);
            input.current?.focus();
          }}
        />
        {current && (
          <StockDetail
            product={current}
            chosen={
              tray.find((one) => one.product.productId === current.productId)?.variantId ?? null
            }
            onChoose={(variantId) => setTray(chooseVariant(tray, current, variantId))}
          />
        )}
      </div>
    </>
  );
};

/** Enter picks, the next Enter suggests: the focus waits on the button in between. */
const focusSuggest = () => document.querySelector<HTMLButtonElement>('[data-suggest]')?.focus();
