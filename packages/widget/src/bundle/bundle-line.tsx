import type { CartReason } from '@aisle/cart';
import type { OfferedLine } from '@aisle/protocol';
import type { moneyIn } from '../cards/money.ts';
import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { BundleWords } from '../words/words.ts';
import type { OpenBundle } from './create-bundle.ts';

export type BundleProps = {
  open: OpenBundle;
  words: BundleWords;
  money: ReturnType<typeof moneyIn>;
  /** Only links to this origin are followed: the shop's own. */
  origin: string;
};

const reasonWords = (
  reason: CartReason,
  had: number,
  asked: number,
  words: BundleWords,
): string => {
  if (reason === 'not_enough_stock' && had > 0) return words.onlyLeft(had, asked);
  if (reason === 'out_of_stock' || reason === 'not_enough_stock') return words.soldOut;
  if (reason === 'variant_unavailable') return words.notSold;
  return reason === 'limit' ? words.limit : words.notAdded;
};

/** What is to be known of the line: what the last tap left out, else what the shop has of it. */
const trouble = ({ open, words }: BundleProps, index: number): string => {
  const now = open.lines.value[index];
  const brought = open.took.value[index];
  const quantity = now?.line.quantity ?? 0;
  if (brought && brought.added < quantity) {
    return reasonWords(brought.reason ?? 'shop_error', brought.added, quantity, words);
  }
  return now?.reason ? reasonWords(now.reason, now.here, quantity, words) : '';
};

const Name = ({ line, origin }: { line: OfferedLine; origin: string }): Child =>
  line.ref.url?.startsWith(`${origin}/`) ? (
    <a href={line.ref.url} target="_top">
      {line.name}
    </a>
  ) : (
    line.name
  );

/** One line of a bundle: what, how many, for how much, and how it stands. */
export const BundleLine = (props: BundleProps & { index: number; line: OfferedLine }): Child => {
  const { open, words, money, index, line, origin } = props;
  const now = () => open.lines.value[index];
  const held = () => open.pieces.value[index] ?? 0;
  const price = (): Child => {
    const { price: one = line.unitPrice, before, here = 0 } = now() ?? {};
    const times = here || line.quantity;
    const all = { ...one, amount: one.amount * times };
    return [
      before && [<span class="unseen">{words.was} </span>, <s>{money(before)}</s>, ' '],
      <b>{money(all)}</b>,
    ];
  };
  return (
    <li class={() => ((now()?.here ?? 1) > 0 || held() > 0 ? 'line' : 'line gone')}>
      {line.image ? <img src={line.image} alt="" loading="lazy" draggable="false" /> : <i />}
      <div class="what">
        <p class="name">
          {line.quantity > 1 && `${line.quantity} × `}
          <Name line={line} origin={origin} />
        </p>
        <p class="options">{line.options.map(({ value }) => value).join(', ')}</p>
        <p class="told warn">{() => trouble(props, index)}</p>
        <p class="in-cart">
          {() =>
            held() > 0 && [
              <Icon name="check" size={16} />,
              <span>{held() > 1 ? `${words.inCart}: ${held()}` : words.inCart}</span>,
            ]
          }
        </p>
      </div>
      <p class="price">{price}</p>
    </li>
  );
};
