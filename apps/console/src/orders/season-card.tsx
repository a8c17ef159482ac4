import { type ChoiceKept, type Order, seasonOf } from '@aisle/protocol';
import { WithParts } from '../language/with-parts.tsx';
import { formatMoney } from '../money/format-money.ts';
import { orderWords } from './words.ts';

type Props = { orders: readonly Order[]; now: number };

/** One value and what became of it: kept is said by itself, what went back in words. */
const Choice = ({ value, kept, returned }: ChoiceKept) => (
  <li class="rounded-full bg-sunken px-2 py-0.5">
    <bdi>{value}</bdi>
    <span class="tabular-nums">
      {kept > 0 && ` × ${kept}`}
      {returned > 0 && <span class="text-warn"> {orderWords.wentBack(returned)}</span>}
    </span>
  </li>
);

/** Her last twelve months with the shop: what she kept, and in which sizes and colours (rule 63). */
export const SeasonCard = ({ orders, now }: Props) => {
  const season = seasonOf(orders, now);
  if (!season) return null;
  const { kept, returned, spent, choices } = season;
  const keptWords = <span class="font-medium">{orderWords.kept(kept)}</span>;
  const sums = spent.map((each) => formatMoney(each)).join(' · ');
  return (
    <section aria-label={orderWords.season} class="mb-3 rounded-card border p-3 text-13">
      <p>
        {returned > 0 ? (
          <WithParts
            words={orderWords.keptAndBack}
            parts={{ kept: keptWords, back: orderWords.wentBack(returned) }}
          />
        ) : (
          keptWords
        )}
        <span class="text-muted">{` · ${orderWords.spent(sums)}`}</span>
      </p>
      <dl class="mt-2 grid grid-cols-[auto_1fr] items-baseline gap-x-3 gap-y-1.5">
        {choices.map(({ name, values }) => (
          <div key={name} class="contents">
            <dt class="text-muted">
              <bdi>{name}</bdi>
            </dt>
            <dd>
              <ul class="flex flex-wrap gap-1" aria-label={name}>
                {values.map((choice) => (
                  <Choice key={choice.value} {...choice} />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
