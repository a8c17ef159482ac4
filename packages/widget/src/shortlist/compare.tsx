import type { Shortlisted } from '@aisle/protocol';
import type { ReadonlySignal } from '@preact/signals-core';
import { type Child, each } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import { isHere, pictureOf } from '../suggestion/choice.ts';
import type { Card } from '../suggestion/create-card.ts';
import { Foot, type FootProps, priceOfCard } from '../suggestion/foot.tsx';
import type { ShortlistWords } from '../words/words.ts';
import { Choose } from './choose.tsx';
import type { FactsOf } from './facts.ts';

export type CompareProps = Omit<FootProps, 'card' | 'words'> & {
  list: ReadonlySignal<readonly Shortlisted[]>;
  cardOf: (one: Shortlisted) => Card;
  factsOf: FactsOf;
  words: ShortlistWords;
  cardWords: FootProps['words'];
  locale: string;
  origin: string;
  /** Takes it off the list. */
  off: (one: Shortlisted) => void;
};

const keyOf = ({ product }: Shortlisted): string => `${product.platform} ${product.productId}`;

/** Sizes, or whatever its last option is, that can be had at all: `S, M, L`. */
const inStock = (card: Card, words: ShortlistWords, soldOut: string): string => {
  const { options, variants } = card.product.value;
  const here = variants.filter(isHere);
  if (here.length === 0) return soldOut;
  const sizes = options.find(({ values }) => !values.some(({ swatch }) => swatch));
  if (!sizes) return words.here;
  return sizes.values
    .map(({ value }) => value)
    .filter((value) =>
      here.some((variant) =>
        variant.options.some((one) => one.name === sizes.name && one.value === value),
      ),
    )
    .join(', ');
};

/** The kept products side by side: a table, a column each. */
export const Compare = (props: CompareProps): Child => {
  const { list, cardOf, factsOf, words, cardWords, money, locale, origin, off } = props;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  /** A row: its heading first, then a cell for each product, kept for as long as it is there. */
  const row = (name: string, draw: (one: Shortlisted) => Child): Child => (
    <tr
      ref={(element) =>
        each<Shortlisted | null>(
          element,
          () => [null, ...list.value],
          (one) => (one ? keyOf(one) : ''),
          (item) => {
            const one = item.peek();
            if (!one) return name ? <th scope="row">{name}</th> : <td />;
            return name ? <td>{draw(one)}</td> : draw(one);
          },
        )
      }
    />
  );
  const fact = (one: Shortlisted, name: 'material' | 'fit'): Child => {
    const facts = factsOf(one.product);
    return () => facts.value !== undefined && (facts.value?.[name] ?? words.nothing);
  };
  const wash = (one: Shortlisted): Child => {
    const facts = factsOf(one.product);
    return () => {
      if (facts.value === undefined) return null;
      const shrinks = facts.value?.shrinkagePercent;
      if (shrinks === undefined) return words.nothing;
      return shrinks === 0 ? words.keepsShape : words.shrinks(percent.format(shrinks / 100));
    };
  };
  const heading = (one: Shortlisted): Child => {
    const card = cardOf(one);
    const { name, url } = one.product;
    card.shown();
    return (
      <th scope="col">
        {() => {
          const image = pictureOf(card.product.value, card.choice.value);
          return image ? <img src={image} alt="" draggable="false" /> : <i />;
        }}
        <button
          type="button"
          class="round off"
          aria-label={words.off(name)}
          title={words.off(name)}
          onClick={() => off(one)}
        >
          <Icon name="close" size={16} />
        </button>
        {url.startsWith(`${origin}/`) ? (
          <a href={url} target="_top">
            {name}
          </a>
        ) : (
          <span>{name}</span>
        )}
      </th>
    );
  };
  const foot = (one: Shortlisted): FootProps => ({ card: cardOf(one), words: cardWords, money });
  return (
    <table>
      <thead>{row('', heading)}</thead>
      <tbody>
        {row(words.price, (one) => (
          <p class="price">{() => priceOfCard(foot(one))}</p>
        ))}
        {row(words.fabric, (one) => fact(one, 'material'))}
        {row(words.fit, (one) => fact(one, 'fit'))}
        {row(words.wash, wash)}
        {row(words.stock, (one) => () => inStock(cardOf(one), words, cardWords.soldOut))}
        {row(words.cart, (one) => (
          <div class="take">
            <Choose card={cardOf(one)} words={cardWords} />
            <Foot {...foot(one)} />
          </div>
        ))}
      </tbody>
    </table>
  );
};
