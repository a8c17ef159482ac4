import type { SuggestedProduct } from '@aisle/protocol';
import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { SuggestionWords } from '../words/words.ts';
import { allSoldOut, chosenVariant, pictureOf, priceOf } from './choice.ts';
import type { Card } from './create-card.ts';
import type { moneyIn } from './money.ts';
import { Option } from './option.tsx';

export type CardProps = {
  card: Card;
  seq: number;
  suggested: SuggestedProduct;
  words: SuggestionWords;
  money: ReturnType<typeof moneyIn>;
  /** Only links to this origin are followed: the shop's own. */
  origin: string;
};

const sameOrigin = (url: string, origin: string): boolean => url.startsWith(`${origin}/`);

/** Fewer pieces than this are worth saying. */
const FEW = 4;

const drawPrice = ({ card, words, money }: CardProps): Child => {
  const product = card.product.value;
  const adding = card.adding.value;
  const { price, before, from } = priceOf(product, card.choice.value);
  const changed = adding.kind === 'price_changed';
  const now = money(changed ? adding.price : price);
  const old = changed ? price : before;
  const stock = chosenVariant(product, card.choice.value)?.stock ?? 0;
  return [
    <b>{from ? words.from(now) : now}</b>,
    old && [<span class="unseen">{words.was('')}</span>, <s>{money(old)}</s>],
    stock > 0 && stock < FEW && <small>{words.few(stock)}</small>,
  ];
};

const label = ({ card, words, money }: CardProps): string => {
  const adding = card.adding.value;
  if (adding.kind === 'adding') return words.adding;
  if (adding.kind === 'price_changed') return words.addAt(money(adding.price));
  if (allSoldOut(card.product.value)) return words.soldOut;
  return card.holdsChosen.value ? words.another : words.add;
};

/** What the shop answered, where it happened and for screen readers. */
const told = ({ card, words, money }: CardProps): string => {
  const adding = card.adding.value;
  if (adding.kind === 'price_changed') return words.priceNow(money(adding.price));
  return adding.kind === 'told' ? adding.text : '';
};

const Status = (props: CardProps): Child => {
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

const Foot = (props: CardProps): Child => {
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

/** One suggested product: picture, price, what to choose, and the way into the shop's own cart. */
export const ProductCard = (props: CardProps): Child => {
  const { card, words, seq, suggested } = props;
  const { name, options } = suggested.product;
  const picture = () => {
    const url = pictureOf(card.product.value, card.choice.value);
    return url && <img src={url} alt="" loading="lazy" draggable="false" />;
  };
  card.shown();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset breaks the card's columns in some browsers.
    <div class="card" role="group" aria-label={name}>
      <div class="picture">
        {picture}
        {() => allSoldOut(card.product.value) && <span class="flag">{words.soldOut}</span>}
      </div>
      <div class="facts">
        <h3>{name}</h3>
        <div class="line">
          <p class="price">{() => drawPrice(props)}</p>
          {sameOrigin(suggested.product.url, props.origin) && (
            <a class="details" href={suggested.product.url} target="_top">
              {words.details}
            </a>
          )}
        </div>
        {options.map((_, index) => (
          <Option {...card} scope={seq} index={index} words={words} />
        ))}
        <Foot {...props} />
      </div>
    </div>
  );
};
