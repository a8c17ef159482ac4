import type { Variant } from '@aisle/protocol';
import type { moneyIn } from '../cards/money.ts';
import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { SuggestionWords } from '../words/words.ts';
import { allSoldOut, chosenVariant, priceOf } from './choice.ts';
import type { Card } from './create-card.ts';

export type FootProps = {
  card: Card;
  words: SuggestionWords;
  money: ReturnType<typeof moneyIn>;
};

/** Fewer pieces than this are worth saying. */
const FEW = 4;

const stockWords = (variant: Variant | undefined, words: SuggestionWords): string | undefined => {
  const { stock = FEW, availability } = variant ?? {};
  if (availability === 'PreOrder') return words.preOrder;
  if (availability === 'BackOrder') return words.backOrder;
  if (stock > 0 && stock < FEW) return words.few(stock);
  return availability === 'LimitedAvailability' ? words.limited : undefined;
};

/** One variant's price, else the lowest; the old one struck and said, and what there is to know of stock. */
export const priceOfCard = ({ card, words, money }: FootProps): Child => {
  const product = card.product.value;
  const adding = card.adding.value;
  const { price, before, from } = priceOf(product, card.choice.value);
  const changed = adding.kind === 'price_changed';
  const now = money(changed ? adding.price : price);
  const old = changed ? price : before;
  const stock = stockWords(chosenVariant(product, card.choice.value), words);
  return [
    <b>{from ? words.from(now) : now}</b>,
    old && [<span class="unseen">{words.was('')}</span>, <s>{money(old)}</s>],
    stock && <small>{stock}</small>,
  ];
};

const label = ({ card, words, money }: FootProps): string => {
  const adding = card.adding.value;
  if (adding.kind === 'adding') return words.adding;
  if (adding.kind === 'price_changed') return words.addAt(money(adding.price));
  if (allSoldOut(card.product.value)) return words.soldOut;
  return card.holdsChosen.value ? words.another : words.add;
};

/** What the shop answered, where it happened and for screen readers. */
const told = ({ card, words, money }: FootProps): string => {
  const adding = card.adding.value;
  if (adding.kind === 'price_changed') return words.priceNow(money(adding.price));
  return adding.kind === 'told' ? adding.text : '';
};

const Status = (props: FootProps): Child => {
  const { card, words } = props;
  const danger = () => card.adding.value.kind === 'told' && card.adding.value.tone === 'danger';
  return (
    <>
      <p class={() => (danger() ? 'told' : 'told warn')} role="status">
        {() => told(props)}
      </p>
      <p class="in-cart" role="status">
        {() => {
          const held = card.inCart.value;
          return (
            held.length > 0 && [
              <Icon name="check" size={18} />,
              <span>{words.inCart(held.filter(Boolean).join(' · '))}</span>,
            ]
          );
        }}
      </p>
    </>
  );
};

/** What became of the taps, and the button. */
export const Foot = (props: FootProps): Child => {
  const { card } = props;
  const resting = () => card.adding.value.kind === 'adding' || allSoldOut(card.product.value);
  const quiet = () => card.holdsChosen.value && card.adding.value.kind === 'idle';
  const add = async ({ currentTarget: button }: { currentTarget: HTMLElement }) => {
    if (resting()) return;
    const open = await card.add();
    if (open === undefined) return;
    // She is taken to what is still to be chosen instead of to a dead button.
    const groups = button.closest('.card')?.querySelectorAll('[role=radiogroup]') ?? [];
    const group = [...groups].find((one) => one.getAttribute('aria-label') === open);
    group?.querySelector<HTMLElement>('input:enabled')?.focus();
  };
  return (
    <div class="foot">
      <Status {...props} />
      <button
        type="button"
        class={() => (quiet() ? 'solid quiet' : 'solid')}
        aria-disabled={resting}
        onClick={add}
      >
        {() => label(props)}
      </button>
    </div>
  );
};
