import { useEffect, useId, useState } from 'preact/hooks';
import { Picture } from '../controls/picture.tsx';
import { formatMoney } from '../money/format-money.ts';
import { optionWords } from '../shopper/cart-words.ts';
import { Labelled } from './labelled.tsx';
import type { ShopSetup } from './shop-setup.ts';
import { shopWords } from './words.ts';
import type { Wrap, WrapChoice } from './wrap-finder.ts';

type Props = { setup: ShopSetup; wrap: Wrap | null; onWrap: (wrap: Wrap | null) => void };

/** undefined: not looked for yet; null: the shop did not answer. */
type Found = { words: string; choices: WrapChoice[] | null } | undefined;

/** Which of the shop's products is its gift wrap; its price is the shop's. */
export const WrapField = ({ setup, wrap, onWrap }: Props) => {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Found>();
  const group = useId();
  const find = async () => {
    const asked = words.trim();
    if (asked !== '') setFound({ words: asked, choices: await setup.wraps.find(asked) });
  };
  const problem = found && problemWords(found);
  return (
    <div>
      {wrap && <Chosen setup={setup} wrap={wrap} onRemove={() => onWrap(null)} />}
      <Labelled
        label={wrap ? shopWords.anotherWrap : shopWords.wrap}
        hint={shopWords.wrapHint}
        problem={problem}
      >
        {(wiring) => (
          <div class="flex gap-2">
            <input
              {...wiring}
              class="field h-10"
              maxLength={200}
              autocomplete="off"
              placeholder={shopWords.wrap}
              value={words}
              onInput={(event) => {
                setWords(event.currentTarget.value);
                setFound(undefined);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                // Enter looks for it; the settings are saved by their own button.
                event.preventDefault();
                void find();
              }}
            />
            <button class="button flex-none" type="button" onClick={() => void find()}>
              {shopWords.find}
            </button>
          </div>
        )}
      </Labelled>
      {found?.choices && found.choices.length > 0 && (
        <fieldset class="mt-2 rounded-control border">
          <legend class="sr-only">{shopWords.whichWrap}</legend>
          {found.choices.map((choice) => (
            <label
              key={JSON.stringify(choice.wrap)}
              class="flex min-h-11 items-center gap-3 border-b px-3 py-1.5 last:border-b-0"
            >
              <input
                type="radio"
                name={group}
                checked={isSame(choice.wrap, wrap)}
                onChange={() => onWrap(choice.wrap)}
              />
              <Ware choice={choice} />
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
};

const problemWords = ({ words, choices }: NonNullable<Found>): string | undefined => {
  if (choices === null) return shopWords.wrapUnanswered;
  return choices.length === 0 ? shopWords.wrapUnknown(words) : undefined;
};

const isSame = (one: Wrap, other: Wrap | null): boolean =>
  one.productId === other?.productId && one.variantId === other.variantId;

const Ware = ({ choice: { product, variant } }: { choice: WrapChoice }) => (
  <>
    <Picture src={variant.image ?? product.image} class="size-9 flex-none" />
    <span class="at-start min-w-0 flex-1 break-words" dir="auto">
      {product.name}
      {variant.options.length > 0 && (
        <span class="text-muted">, {optionWords(variant.options)}</span>
      )}
    </span>
    <span class="flex-none tabular-nums">{formatMoney(variant.price)}</span>
  </>
);

const Chosen = ({
  setup,
  wrap,
  onRemove,
}: Omit<Props, 'onWrap'> & { wrap: Wrap; onRemove: () => void }) => {
  const [sold, setSold] = useState<WrapChoice | 'gone' | null | undefined>();
  useEffect(() => {
    let current = true;
    setSold(undefined);
    void setup.wraps.look(wrap).then((choice) => current && setSold(choice));
    return () => {
      current = false;
    };
  }, [setup, wrap]);
  return (
    <div
      class="mb-3 flex min-h-12 items-center gap-3 rounded-control bg-sunken px-3 py-1.5"
      role="status"
    >
      {typeof sold === 'object' && sold !== null ? (
        <Ware choice={sold} />
      ) : (
        <span class={`min-w-0 flex-1 ${sold === 'gone' ? 'text-danger' : 'text-muted'}`}>
          {sold === undefined && shopWords.asking}
          {sold === null && shopWords.wrapUnread(wrap.productId)}
          {sold === 'gone' && shopWords.wrapGone(wrap.productId)}
        </span>
      )}
      <button class="button button-quiet flex-none" type="button" onClick={onRemove}>
        {shopWords.remove}
      </button>
    </div>
  );
};
