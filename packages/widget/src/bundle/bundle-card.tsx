import type { Bundle } from '@aisle/protocol';
import type { Child } from '../dom/nodes.ts';
import { BundleLine, type BundleProps } from './bundle-line.tsx';
import { totalOf } from './line-now.ts';

type Props = BundleProps & { bundle: Bundle };

/** Something of it lies in the cart: the next tap would add that once more. */
const someIn = (open: Props['open']): boolean => open.pieces.value.some((held) => held > 0);

const label = ({ open, words, bundle }: Props): string => {
  if (open.state.value.kind === 'adding') return words.adding;
  const had = open.lines.value.filter(({ here }) => here > 0).length;
  if (had === 0) return words.soldOut;
  if (someIn(open)) return words.again;
  return had < bundle.lines.length ? words.addRest(had) : words.addAll(had);
};

const Total = ({ open, words, money }: Props): Child => (
  <p class="total">
    <span>{words.total}</span>
    <b>
      {() => {
        const lines = open.lines.value;
        const took = open.took.value;
        const some = took.some(({ added }) => added > 0);
        // After the tap: of what went in.
        const total = totalOf(
          some ? lines.map((line, at) => ({ ...line, here: took[at]?.added ?? 0 })) : lines,
        );
        return total && money(total);
      }}
    </b>
  </p>
);

/** Several lines that go into the shop's own cart by one tap. */
export const BundleCard = (props: Props): Child => {
  const { open, bundle, words } = props;
  const told = () => {
    const state = open.state.value;
    return state.kind === 'told' ? state.text : '';
  };
  const isDanger = () => {
    const state = open.state.value;
    return state.kind === 'told' && state.tone === 'danger';
  };
  const resting = () =>
    open.state.value.kind === 'adding' || open.lines.value.every(({ here }) => here === 0);
  const isIn = () =>
    open.state.value.kind === 'idle' &&
    bundle.lines.every(({ quantity }, index) => (open.pieces.value[index] ?? 0) >= quantity);
  open.shown();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset breaks the card's columns in some browsers.
    <div class="bundle" role="group" aria-label={bundle.name}>
      <h3>{bundle.name}</h3>
      <ul>
        {bundle.lines.map((line, index) => (
          <BundleLine {...props} line={line} index={index} />
        ))}
      </ul>
      <Total {...props} />
      <p class={() => (isDanger() ? 'told' : 'told warn')} role="status">
        {told}
      </p>
      <p class="in-cart" role="status">
        {() => isIn() && words.allIn}
      </p>
      <button
        type="button"
        class={() => (someIn(open) ? 'solid quiet' : 'solid')}
        aria-disabled={resting}
        onClick={() => void open.add()}
      >
        {() => label(props)}
      </button>
    </div>
  );
};
