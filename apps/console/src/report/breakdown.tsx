import type { CurrencyReport } from '@aisle/protocol';
import { formatMoney } from '../money/format-money.ts';
import type { Asked } from './report.ts';
import { orderWords } from './report-words.ts';

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
      aria-label={`${of}: ${net} from ${orderWords(earned.orders)}. Show them.`}
      onClick={onOpen}
    >
      <span class="block font-medium">{net}</span>
      <span class="block text-12 text-muted">{orderWords(earned.orders)}</span>
    </button>
  );
};

const HEAD = 'px-3 py-2 text-start text-12 font-medium text-muted';
const CELL = 'px-3 py-2 align-top';

export const ByAgent = ({ report, onOpen }: Props) => (
  <section aria-label="By agent" class="min-w-0">
    <h2 class="heading mb-2">By agent</h2>
    {report.agents.length === 0 ? (
      <p class="text-13 text-muted">Nobody’s words came before an order in these days.</p>
    ) : (
      <div class="overflow-x-auto rounded-card border bg-surface">
        <table class="w-full text-13 tabular-nums">
          <thead>
            <tr class="border-b">
              <th class={HEAD}>Agent</th>
              <th class={`${HEAD} text-end`}>Direct, net</th>
              <th class={`${HEAD} text-end`}>Influenced, net</th>
            </tr>
          </thead>
          <tbody>
            {report.agents.map(({ agentId, name, direct, influenced }) => {
              const who = name || 'No longer known';
              return (
                <tr key={agentId} class="border-b last:border-b-0">
                  <th scope="row" class={`${CELL} text-start font-medium break-words`} dir="auto">
                    {who}
                  </th>
                  <td class={`${CELL} text-end`}>
                    <Amount
                      earned={direct}
                      currency={report.currency}
                      of={`${who}, direct`}
                      onOpen={() => onOpen({ figure: 'direct', agentId, name: `Direct, ${who}` })}
                    />
                  </td>
                  <td class={`${CELL} text-end`}>
                    <Amount
                      earned={influenced}
                      currency={report.currency}
                      of={`${who}, influenced`}
                      onOpen={() =>
                        onOpen({ figure: 'influenced', agentId, name: `Influenced, ${who}` })
                      }
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    )}
  </section>
);

export const ByProduct = ({ report, onOpen }: Props) => (
  <section aria-label="By product" class="min-w-0">
    <h2 class="heading mb-2">By product</h2>
    {report.products.length === 0 ? (
      <p class="text-13 text-muted">No product was sold directly in these days.</p>
    ) : (
      <div class="overflow-x-auto rounded-card border bg-surface">
        <table class="w-full text-13 tabular-nums">
          <thead>
            <tr class="border-b">
              <th class={HEAD}>Product</th>
              <th class={`${HEAD} text-end`}>Pieces</th>
              <th class={`${HEAD} text-end`}>Direct, net</th>
            </tr>
          </thead>
          <tbody>
            {report.products.map(({ platform, productId, name, pieces, direct }) => (
              <tr key={`${platform} ${productId}`} class="border-b last:border-b-0">
                <th scope="row" class={`${CELL} text-start font-medium break-words`} dir="auto">
                  {name}
                </th>
                <td class={`${CELL} text-end`}>{pieces}</td>
                <td class={`${CELL} text-end`}>
                  <Amount
                    earned={direct}
                    currency={report.currency}
                    of={`${name}, direct`}
                    onOpen={() =>
                      onOpen({
                        figure: 'direct',
                        product: { platform, productId },
                        name: `Direct, ${name}`,
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
