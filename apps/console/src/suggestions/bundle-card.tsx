import type { Bundle, Money } from '@aisle/protocol';
import { useContext } from 'preact/hooks';
import { Picture } from '../controls/picture.tsx';
import { formatMoney } from '../money/format-money.ts';
import { optionWords } from '../shopper/cart-words.ts';
import { FateList } from './fate-list.tsx';
import { FatesContext } from './fates.ts';
import { suggestionWords } from './words.ts';

/** What it cost when it was sent; null where its lines have several currencies. */
const totalOf = ({ lines }: Bundle): Money | null => {
  const currency = lines[0]?.unitPrice.currency ?? '';
  if (lines.some(({ unitPrice }) => unitPrice.currency !== currency)) return null;
  return {
    amount: lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice.amount * quantity, 0),
    currency,
  };
};

/** A bundle in the log: its lines, its sum, and what became of each line. */
export const BundleCard = ({ seq, bundle }: { seq: number | undefined; bundle: Bundle }) => {
  const fates = useContext(FatesContext);
  const total = totalOf(bundle);
  return (
    <section
      class="mt-1 w-80 max-w-full rounded-card border bg-surface p-3 text-start"
      aria-label={suggestionWords.bundle(bundle.name)}
    >
      <p class="font-medium break-words">
        <bdi>{bundle.name}</bdi>
      </p>
      <ul class="mt-2 space-y-2" aria-label={suggestionWords.bundleLines}>
        {bundle.lines.map((line, index) => (
          <li key={`${line.ref.productId} ${line.ref.variantId}`} class="flex gap-3">
            <Picture src={line.image} class="h-12 w-10" />
            <span class="min-w-0 flex-1 text-13">
              <span class="at-start block leading-snug break-words hyphens-auto" dir="auto">
                {line.quantity > 1 ? suggestionWords.times(line.quantity, line.name) : line.name}
              </span>
              <span class="block text-muted">
                <bdi>{optionWords(line.options)}</bdi>
              </span>
              <FateList fates={fates.ofLine(seq, index, line)} />
            </span>
            <span class="flex-none text-13 tabular-nums">
              {formatMoney({ ...line.unitPrice, amount: line.unitPrice.amount * line.quantity })}
            </span>
          </li>
        ))}
      </ul>
      {total && (
        <p class="mt-2 flex justify-between border-t pt-2 text-13 font-medium tabular-nums">
          <span>{suggestionWords.together}</span>
          <span>{formatMoney(total)}</span>
        </p>
      )}
    </section>
  );
};
