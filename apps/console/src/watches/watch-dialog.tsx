import { newId, systemClock } from '@aisle/client';
import type { CartLine, Product, Variant } from '@aisle/protocol';
import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DialogProps } from '../desk/dialogs.tsx';
import { formatMoney } from '../money/format-money.ts';
import { createProductSearch } from '../products/product-search.ts';
import { AddProduct } from '../proposals/add-product.tsx';
import { optionWords } from '../shopper/cart-words.ts';
import { nameWith } from './name-with.ts';
import { refusedWords } from './watch-list.tsx';
import { watchWords } from './words.ts';

const isHere = ({ availability, stock }: Variant): boolean =>
  availability !== 'OutOfStock' && stock !== 0;

/** Promises the shopper that she will be told when something is back, or costs less. */
const WatchDialog = ({ desk, onClose }: DialogProps) => {
  const [product, setProduct] = useState<Product | null>(null);
  const [variantId, setVariantId] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const [conversationId] = useState(desk.thread.peek()?.conversationId);
  const field = useRef<HTMLInputElement>(null);
  const naming = useRef({ wanted: '', clientId: '' });
  const search = useMemo(
    () =>
      createProductSearch({
        find: (query) => desk.client.ask('searchProducts', { query, limit: 6 }),
        after: systemClock.after,
      }),
    [desk],
  );
  useEffect(() => search.stop, [search]);
  const variant = product?.variants.find((one) => one.variantId === variantId);
  const choose = (chosen: Product, which?: string) => {
    const [only] = chosen.variants;
    setProduct(chosen);
    setVariantId(which ?? (chosen.variants.length === 1 ? (only?.variantId ?? null) : null));
    setProblem('');
  };
  const chooseLine = async ({ ref }: CartLine) => {
    const { platform, productId } = ref;
    const answer = await desk.client.ask('fetchProduct', { product: { platform, productId } });
    if (answer.ok) choose(answer.value.product, ref.variantId);
    else setProblem(refusedWords(answer.error));
  };
  const promise = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!product || !variant || !conversationId) return setProblem(watchWords.chooseFirst);
    const { platform, productId } = product;
    const wish = {
      for: isHere(variant) ? ('price_drop' as const) : ('back_in_stock' as const),
      of: { platform, productId, variantId: variant.variantId },
    };
    // The same in every try, so that it is promised once.
    const wanted = JSON.stringify(wish);
    if (naming.current.wanted !== wanted) naming.current = { wanted, clientId: newId(systemClock) };
    const { clientId } = naming.current;
    const answer = await desk.client.ask('promiseWatch', { conversationId, clientId, ...wish });
    if (answer.ok) onClose();
    else setProblem(refusedWords(answer.error));
  };
  const lines = desk.thread.value?.shopper.value?.cart?.cart?.lines ?? [];
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop class="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          initialFocus={field}
          class="float fixed inset-x-0 top-[12vh] z-40 mx-auto max-h-[80vh] w-[min(480px,calc(100vw-32px))] overflow-y-auto rounded-panel! p-5"
        >
          <Dialog.Title class="text-16 font-semibold">{watchWords.title}</Dialog.Title>
          <p class="mt-1 text-13 text-muted">{watchWords.hint}</p>
          <form class="mt-4 space-y-4" onSubmit={(event) => void promise(event)}>
            {product ? (
              <Variants
                {...{ product, variantId, choose: setVariantId }}
                leave={() => setProduct(null)}
              />
            ) : (
              <>
                <AddProduct
                  drafting={{ search, add: choose }}
                  field={field}
                  label={watchWords.product}
                  example={watchWords.productExample}
                />
                {lines.length > 0 && (
                  <div>
                    <p class="text-13 font-medium">{watchWords.inCart}</p>
                    <ul aria-label={watchWords.inCart} class="-mx-2">
                      {lines.map((line) => (
                        <li key={line.key}>
                          <button
                            type="button"
                            class="flex min-h-10 w-full items-center rounded-control px-2 text-start hover:bg-sunken"
                            onClick={() => void chooseLine(line)}
                          >
                            <bdi>{nameWith(line.name, line.options)}</bdi>
                          </button>
                        </li>
                      ))}
                    </ul>
                  </div>
                )}
              </>
            )}
            <p role="alert" class="text-13 text-danger empty:hidden">
              {problem}
            </p>
            <span class="flex gap-2">
              <button type="submit" class="button button-accent">
                {watchWords.promise}
              </button>
              <button type="button" class="button button-quiet" onClick={onClose}>
                {watchWords.cancel}
              </button>
            </span>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

export default WatchDialog;

type VariantsProps = {
  product: Product;
  variantId: string | null;
  choose: (variantId: string) => void;
  leave: () => void;
};

/** Which of them, each with what she would be told. */
const Variants = ({ product, variantId, choose, leave }: VariantsProps) => (
  <fieldset class="min-w-0">
    <legend class="text-13 font-medium">{watchWords.which}</legend>
    <span class="mt-1 flex items-baseline gap-2">
      <span class="min-w-0 flex-1 font-medium break-words">
        <bdi>{product.name}</bdi>
      </span>
      <button type="button" class="button button-quiet min-h-8! px-2! text-12" onClick={leave}>
        {watchWords.another}
      </button>
    </span>
    <span class="mt-2 block max-h-72 overflow-y-auto">
      {product.variants.map((one) => (
        <label key={one.variantId} class="flex min-h-10 items-center gap-3 text-13">
          <input
            type="radio"
            name="watched-variant"
            checked={one.variantId === variantId}
            onChange={() => choose(one.variantId)}
          />
          <span class="min-w-0 flex-1">
            <bdi class="block w-fit">
              {one.options.length > 0 ? optionWords(one.options) : product.name}
            </bdi>
            <span class="block text-12 text-muted">
              {isHere(one) ? watchWords.here(formatMoney(one.price)) : watchWords.soldOut}
            </span>
          </span>
        </label>
      ))}
    </span>
  </fieldset>
);
