import type { SuggestedProduct, Suggestion } from '@aisle/protocol';
import { signal } from '@preact/signals-core';
import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { SuggestionWords } from '../words/words.ts';

export type RowProps = {
  suggestion: Suggestion;
  words: SuggestionWords;
  /** `tabindex` where there are several: one of them is a stop, the arrow keys lead to the others. */
  drawCard: (suggested: SuggestedProduct, tabindex?: () => number) => Child;
};

/** Where a key leads from the card at `from`, in reading order. */
const stepBy = (key: string, from: number, last: number, rtl: boolean): number | undefined => {
  const ahead = rtl ? -1 : 1;
  const to: Record<string, number> = {
    ArrowRight: from + ahead,
    ArrowLeft: from - ahead,
    Home: 0,
    End: last,
  };
  return to[key];
};

const isRtl = (row: Element): boolean => getComputedStyle(row).direction === 'rtl';

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
    const ahead = isRtl(row) ? -by : by;
    row.scrollBy({ left: ahead * stepOf(row), behavior: 'smooth' });
  };
  const several = products.length > 1;
  const cards = () => [...row.children].map((item) => item.firstElementChild as HTMLElement);
  /** Only from a card itself: inside it the arrows belong to its radios. */
  const press = (event: KeyboardEvent): void => {
    const from = cards().indexOf(event.target as HTMLElement);
    const to = from < 0 ? undefined : stepBy(event.key, from, products.length - 1, isRtl(row));
    const card = to === undefined ? undefined : cards()[to];
    if (to === undefined) return;
    event.preventDefault();
    card?.focus();
    if (card) at.value = to;
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
    <div class={several ? 'shelf' : 'shelf one'}>
      <ul
        class="shelf-row"
        aria-label={words.products}
        onKeyDown={press}
        ref={(element) => {
          row = element;
        }}
        onScroll={() => {
          at.value = cardAt(row);
        }}
      >
        {products.map((suggested, index) => (
          <li>{drawCard(suggested, several ? () => (index === at.value ? 0 : -1) : undefined)}</li>
        ))}
      </ul>
      {several && (
        <div class="shelf-bar">
          <span>{() => words.position(at.value + 1, products.length)}</span>
          {turn('previous', -1, 0)}
          {turn('next', 1, products.length - 1)}
        </div>
      )}
    </div>
  );
};
