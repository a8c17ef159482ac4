import type { SuggestedProduct } from '@aisle/protocol';
import type { ReadonlySignal } from '@preact/signals-core';
import type { Child } from '../dom/nodes.ts';
import type { Watches } from '../watch/watches.tsx';
import type { SuggestionWords } from '../words/words.ts';
import { allSoldOut, leavesNow, pictureOf } from './choice.ts';
import type { Card } from './create-card.ts';
import { Foot, type FootProps, priceOfCard } from './foot.tsx';
import { MarkButtons } from './mark-buttons.tsx';
import { Option } from './option.tsx';

export type CardProps = FootProps & {
  seq: number;
  suggested: SuggestedProduct;
  /** Only links to this origin are followed: the shop's own. */
  origin: string;
  /** When what leaves today would be with her; empty where nobody can tell. */
  delivery: ReadonlySignal<string>;
  /** Telling her when it is back, or costs less; null until that is here. */
  watches: ReadonlySignal<Watches | null>;
  tabindex: (() => number) | undefined;
};

const sameOrigin = (url: string, origin: string): boolean => url.startsWith(`${origin}/`);

/** What stands instead of the choice on a product she does not want. */
const aside = (card: Card, words: SuggestionWords): Child => (
  <p class="aside-note">
    {words.aside}{' '}
    <button type="button" class="link" onClick={() => void card.setMark('none')}>
      {words.back}
    </button>
  </p>
);

/** One suggested product: picture, price, what to choose, and the way into the shop's own cart. */
export const ProductCard = (props: CardProps): Child => {
  const { card, words, seq, suggested, delivery } = props;
  const { name, options } = suggested.product;
  const picture = () => {
    const url = pictureOf(card.product.value, card.choice.value);
    return url && <img src={url} alt="" loading="lazy" draggable="false" />;
  };
  const isAside = () => card.mark.value === 'dismissed';
  card.shown();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset breaks the card's columns in some browsers.
    <div
      class={() => (isAside() ? 'card aside' : 'card')}
      role="group"
      aria-label={name}
      tabindex={props.tabindex}
    >
      <div class="picture">
        {picture}
        {() => allSoldOut(card.product.value) && <span class="flag">{words.soldOut}</span>}
        <MarkButtons card={card} words={words} />
      </div>
      <div class="facts">
        <h3>{name}</h3>
        <div class="line">
          <p class="price">{() => priceOfCard(props)}</p>
          {sameOrigin(suggested.product.url, props.origin) && (
            <a class="details" href={suggested.product.url} target="_top">
              {words.details}
            </a>
          )}
        </div>
        {() =>
          delivery.value &&
          leavesNow(card.product.value, card.choice.value) && (
            <p class="delivery">{delivery.value}</p>
          )
        }
        {() => isAside() && aside(card, words)}
        {options.map((_, index) => (
          <Option {...card} scope={seq} index={index} words={words} />
        ))}
        <Foot {...props} />
        {() => props.watches.value?.draw(card)}
      </div>
    </div>
  );
};
