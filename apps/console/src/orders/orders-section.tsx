import { may } from '@aisle/protocol';
import { Package } from 'lucide-preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { Section } from '../shopper/section.tsx';
import { OrderView } from './order-view.tsx';
import { SeasonCard } from './season-card.tsx';
import { createShopperOrders, type ShopperOrders } from './shopper-orders.ts';
import { orderWords } from './words.ts';

/** Her orders, newest first, with what was sent back. */
export const OrdersSection = ({ desk }: { desk: Desk }) => {
  const thread = desk.thread.value;
  const orders = useMemo(
    () => thread && createShopperOrders(desk.client, thread),
    [desk.client, thread],
  );
  useEffect(() => () => orders?.stop(), [orders]);
  return (
    orders && (
      <Orders orders={orders} now={desk.now.value} mayAnswer={may(desk.agent.role, 'serve')} />
    )
  );
};

type Props = { orders: ShopperOrders; now: number; mayAnswer: boolean };

/** The section itself, whatever stands behind it. */
export const Orders = ({ orders, now, mayAnswer }: Props) => {
  const state = orders.state.value;
  const count = state.at === 'there' ? state.orders.length : 0;
  return (
    <Section
      name={orderWords.orders}
      aside={count > 0 ? <span class="text-12 text-muted tabular-nums">{count}</span> : null}
    >
      {state.at === 'loading' && (
        <div class="skeleton h-12" role="status" aria-label={orderWords.loading} />
      )}
      {state.at === 'failed' && (
        <p class="text-13 text-muted" role="status">
          {orderWords.failed}{' '}
          <button type="button" class="font-medium text-accent underline" onClick={orders.reload}>
            {orderWords.tryAgain}
          </button>
        </p>
      )}
      {state.at === 'there' && (
        <>
          {state.stale && (
            <p class="mb-2 text-13 text-warn" role="status">
              {orderWords.stale}
            </p>
          )}
          <SeasonCard orders={state.orders.map(({ order }) => order)} now={now} />
          {count === 0 ? (
            <p class="flex items-center gap-2 text-13 text-muted">
              <Package size={16} aria-hidden="true" />
              {orderWords.none}
            </p>
          ) : (
            <ul class="space-y-2" aria-label={orderWords.orders}>
              {state.orders.map((one, index) => (
                <OrderView
                  key={`${one.order.platform} ${one.order.orderId}`}
                  one={one}
                  open={index === 0}
                  shopTakesReturns={state.shopTakesReturns}
                  mayAnswer={mayAnswer}
                  onAnswer={orders.answer}
                  setUpdates={orders.setUpdates}
                />
              ))}
            </ul>
          )}
        </>
      )}
    </Section>
  );
};
