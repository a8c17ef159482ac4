import type { Product } from '@aisle/protocol';
import type { ReadonlySignal } from '@preact/signals-core';
import { type Child, each } from '../dom/nodes.ts';
import type { SuggestionWords } from '../words/words.ts';
import { type Choice, standing } from './choice.ts';

type OptionProps = {
  /** Tells this card's radios from those of another card with the same product. */
  scope: number;
  product: ReadonlySignal<Product>;
  index: number;
  choice: ReadonlySignal<Choice>;
  words: SuggestionWords;
  pick: (name: string, value: string) => void;
};

type Value = Product['options'][number]['values'][number];

/**
 * One option as a radiogroup of native radios: arrow keys, one tab stop and right-to-left come from
 * the browser. Sold-out values stay to be seen and heard, and cannot be picked.
 */
export const Option = ({ scope, product, index, choice, words, pick }: OptionProps): Child => {
  const { name, values } = product.peek().options[index] as Product['options'][number];
  const radio = (item: ReadonlySignal<Value>): Child => {
    const { value, swatch } = item.peek();
    const on = () => choice.value[name] === value;
    const gone = () => standing(product.value, choice.value, index, value) === 'sold_out';
    const label = () => (gone() ? words.soldOutOf(value) : value);
    const look = () =>
      `value ${swatch ? 'swatch' : ''} ${on() ? 'on' : ''} ${gone() ? 'gone' : ''}`;
    return (
      <label class={look} title={label} style={swatch ? { '--swatch': swatch } : undefined}>
        <input
          type="radio"
          name={`${scope} ${product.peek().productId} ${name}`}
          aria-label={label}
          checked={on}
          disabled={gone}
          onChange={() => pick(name, value)}
        />
        {!swatch && value}
      </label>
    );
  };
  const here = () =>
    (product.value.options[index]?.values ?? []).filter(
      ({ value }) => standing(product.value, choice.value, index, value) !== 'absent',
    );
  return (
    <div class="option">
      <p aria-hidden="true">
        {name}
        {() =>
          values.some(({ swatch }) => swatch) &&
          choice.value[name] && [': ', <b>{choice.value[name]}</b>]
        }
      </p>
      <div
        class="values"
        role="radiogroup"
        aria-label={name}
        ref={(element) => each(element, here, ({ value }) => value, radio)}
      />
    </div>
  );
};
