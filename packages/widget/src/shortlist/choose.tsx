import { type Child, follow } from '../dom/nodes.ts';
import { standing } from '../suggestion/choice.ts';
import type { Card } from '../suggestion/create-card.ts';
import type { SuggestionWords } from '../words/words.ts';

/** Selected is what the element is, not what it was when it was made. */
const selected = (is: () => boolean) => (element: HTMLElement) =>
  follow(() => {
    (element as HTMLOptionElement).selected = is();
  });

type Props = { card: Card; words: SuggestionWords };

/** The same choice as on the card, in the little room of a column: a list per option. */
export const Choose = ({ card, words }: Props): Child =>
  card.product.peek().options.map(({ name, values }, index) => (
    <select
      class="choose"
      aria-label={name}
      onChange={({ currentTarget }) => card.pick(name, currentTarget.value)}
    >
      <option value="" ref={selected(() => card.choice.value[name] === undefined)} disabled={true}>
        {name}
      </option>
      {values.map(({ value }) => {
        const now = () => standing(card.product.value, card.choice.value, index, value);
        return (
          <option
            value={value}
            ref={selected(() => card.choice.value[name] === value)}
            disabled={() => now() !== 'here'}
            hidden={() => now() === 'absent'}
          >
            {() => (now() === 'sold_out' ? words.soldOutOf(value) : value)}
          </option>
        );
      })}
    </select>
  ));
