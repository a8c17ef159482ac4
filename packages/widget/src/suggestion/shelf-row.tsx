import type { SuggestedProduct, Suggestion } from '@aisle/protocol';
import { signal } from '@preact/signals-core';
import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { SuggestionWords } from '../words/words.ts';

export type RowProps = {
  suggestion: Suggestion;
  words: SuggestionWords;
  drawCard: (suggested: SuggestedProduct) => Child;
};

const stepOf = (row: HTMLElement): number => {
  const [one, two] = [...row.children].map((card) => card.getBoundingClientRect().left);
  return one === undefined || two === undefined ? 1 : Math.abs(two - one);
};

/** The card at the leading edge; right-to-left rows scroll to the negative. */
const cardAt = (row: HTMLElement): number => {
  const gone = Math.abs(row.scrollLeft);
  const atEnd = gone + row.clientWidth >= row.scrollWidth - 4;
  return atEnd ? row.children.length - 1 : Math.round(gone / stepOf(row));
};

/** Several cards side by side; the next one peeks in, so that she sees there is more. */
export const ShelfRow = ({ suggestion, words, drawCard }: RowProps): Child => {
  const { products } = suggestion;
  const at = signal(0);
  let row: HTMLElement;
  const go = (by: 1 | -1): void => {
    const ahead = getComputedStyle(row).direction === 'rtl' ? -by : by;
    row.scrollBy({ left: ahead * stepOf(row), behavior: 'smooth' });
  };
  const turn = (name: 'previous' | 'next', by: 1 | -1, end: number) => (
    <button
      type="button"
      class="round"
      aria-label={words[name]}
      aria-disabled={() => at.value === end}
      onClick={() => go(by)}
    >
      <Icon name={name} size={18} />
    </button>
  );
  return (
    <div class={products.length > 1 ? 'shelf' : 'shelf one'}>
      <ul
        class="shelf-row"
        aria-label={words.products}
        ref={(element) => {
          row = element;
        }}
        onScroll={() => {
          at.value = cardAt(row);
        }}
      >
        {products.map((suggested) => (
          <li>{drawCard(suggested)}</li>
        ))}
      </ul>
      {products.length > 1 && (
        <div class="shelf-bar">
          <span>{() => words.position(at.value + 1, products.length)}</span>
          {turn('previous', -1, 0)}
          {turn('next', 1, products.length - 1)}
        </div>
      )}
    </div>
  );
};
