import type { CurrencyReport } from '@aisle/protocol';
import { formatMoney } from '../money/format-money.ts';
import { numberWords } from './number-words.ts';
import type { Asked } from './report.ts';
import { reportWords } from './words.ts';

type Props = { report: CurrencyReport; onOpen: (asked: Asked) => void };
type Earned = CurrencyReport['agents'][number]['direct'];

/** A net amount that opens its orders. */
const Amount = ({
  earned,
  currency,
  of,
  onOpen,
}: {
  earned: Earned;
  currency: string;
  of: string;
  onOpen: () => void;
}) => {
  const net = formatMoney({ amount: earned.gross - earned.refunded, currency });
  if (earned.orders === 0) return <span class="text-muted">–</span>;
  return (
    <button
      type="button"
      class="min-h-8 text-end hover:underline"
      aria-label={reportWords.netFromOrders(of, net, earned.orders)}
      onClick={onOpen}
    >
      <span class="block font-medium">{net}</span>
      <span class="block text-12 text-muted">{reportWords.orders(earned.orders)}</span>
    </button>
  );
};

const HEAD = 'px-3 py-2 text-start text-12 font-medium text-muted';
const CELL = 'px-3 py-2 align-top';

type Who = {
  key: string;
  name: string;
  /** What its orders are asked for by. */
  of: Pick<Asked, 'agentId' | 'teamId'>;
  direct: Earned;
  influenced: Earned;
};

type WhoProps = Props & { rows: readonly Who[]; head: string };

/** What each of them has sold, and before which orders they wrote. */
const Earners = ({ report: { currency }, onOpen, rows, head }: WhoProps) => (
  <div class="overflow-x-auto rounded-card border bg-surface">
    <table class="w-full text-13 tabular-nums">
      <thead>
        <tr class="border-b">
          <th class={HEAD}>{head}</th>
          <th class={`${HEAD} text-end`}>{reportWords.directNet}</th>
          <th class={`${HEAD} text-end`}>{reportWords.influencedNet}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, of, direct, influenced }) => (
          <tr key={key} class="border-b last:border-b-0">
            <th scope="row" class={`${CELL} text-start font-medium break-words`}>
              <bdi>{name}</bdi>
            </th>
            <td class={`${CELL} text-end`}>
              <Amount
                {...{ earned: direct, currency, of: reportWords.whoseDirect(name) }}
                onOpen={() => onOpen({ figure: 'direct', ...of, name: reportWords.directOf(name) })}
              />
            </td>
            <td class={`${CELL} text-end`}>
              <Amount
                {...{ earned: influenced, currency, of: reportWords.whoseInfluenced(name) }}
                onOpen={() =>
                  onOpen({ figure: 'influenced', ...of, name: reportWords.influencedOf(name) })
                }
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

export const ByAgent = (props: Props) => (
  <section aria-label={reportWords.byAgent} class="min-w-0">
    <h2 class="heading mb-2">{reportWords.byAgent}</h2>
    {props.report.agents.length === 0 ? (
      <p class="text-13 text-muted">{reportWords.nobodyBefore}</p>
    ) : (
      <Earners
        {...props}
        head={reportWords.agent}
        rows={props.report.agents.map(({ agentId, name, ...earned }) => ({
          ...{ key: agentId, of: { agentId }, name: name || reportWords.noLongerKnown, ...earned },
        }))}
      />
    )}
  </section>
);

/** By who is in a team now. */
export const ByTeam = (props: Props) => (
  <section aria-label={reportWords.byTeam} class="min-w-0">
    <h2 class="heading mb-2">{reportWords.byTeam}</h2>
    <Earners
      {...props}
      head={reportWords.aTeam}
      rows={props.report.teams.map(({ teamId, name, ...earned }) => ({
        ...{ key: teamId, of: { teamId }, name, ...earned },
      }))}
    />
    <p class="mt-2 text-12 text-balance text-muted">{reportWords.byTeamHint}</p>
  </section>
);

export const ByProduct = ({ report, onOpen }: Props) => (
  <section aria-label={reportWords.byProduct} class="min-w-0">
    <h2 class="heading mb-2">{reportWords.byProduct}</h2>
    {report.products.length === 0 ? (
      <p class="text-13 text-muted">{reportWords.noProduct}</p>
    ) : (
      <div class="overflow-x-auto rounded-card border bg-surface">
        <table class="w-full text-13 tabular-nums">
          <thead>
            <tr class="border-b">
              <th class={HEAD}>{reportWords.product}</th>
              <th class={`${HEAD} text-end`}>{reportWords.pieces}</th>
              <th class={`${HEAD} text-end`}>{reportWords.directNet}</th>
            </tr>
          </thead>
          <tbody>
            {report.products.map(({ platform, productId, name, pieces, direct }) => (
              <tr key={`${platform} ${productId}`} class="border-b last:border-b-0">
                <th scope="row" class={`${CELL} text-start font-medium break-words`}>
                  <bdi>{name}</bdi>
                </th>
                <td class={`${CELL} text-end`}>{numberWords(pieces)}</td>
                <td class={`${CELL} text-end`}>
                  <Amount
                    earned={direct}
                    currency={report.currency}
                    of={reportWords.whoseDirect(name)}
                    onOpen={() =>
                      onOpen({
                        figure: 'direct',
                        product: { platform, productId },
                        name: reportWords.directOf(name),
                      })
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
);
