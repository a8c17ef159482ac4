import type { Order, OrderLine } from '@aisle/protocol';
import { Bell, ChevronRight, TriangleAlert } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Picture } from '../controls/picture.tsx';
import { formatMoney } from '../money/format-money.ts';
import { sentence } from '../refusals/sentence.ts';
import { optionWords } from '../shopper/cart-words.ts';
import { dateWords } from '../time/time-words.ts';
import { LINK, mismatchWords, STATUS } from './order-words.ts';
import { Parcels } from './parcels.tsx';
import { ReturnAnswer } from './return-answer.tsx';
import type { AgentOrder, ShopperOrders } from './shopper-orders.ts';
import { StandingBadge } from './standing-badge.tsx';
import { orderWords } from './words.ts';

type Props = {
  one: AgentOrder;
  open: boolean;
  shopTakesReturns: boolean;
  mayAnswer: boolean;
  onAnswer: ShopperOrders['answer'];
  setUpdates: ShopperOrders['setUpdates'];
};

/** One order: number, status and total at a glance, the rest behind it. */
export const OrderView = ({
  one,
  open,
  shopTakesReturns,
  mayAnswer,
  onAnswer,
  setUpdates,
}: Props) => {
  const { order, mismatch, returns, links } = one;
  const waiting = returns.filter(({ standing }) => standing === 'open');
  return (
    <li class="overflow-hidden rounded-card border">
      <details open={open || waiting.length > 0} class="group">
        <summary class="flex cursor-pointer list-none items-start gap-2 px-3 py-2.5 hover:bg-sunken [&::-webkit-details-marker]:hidden">
          <ChevronRight
            size={16}
            class="mt-0.5 flex-none text-muted transition-transform group-open:rotate-90 motion-reduce:transition-none rtl:-scale-x-100 rtl:group-open:-rotate-90"
            aria-hidden="true"
          />
          <span class="min-w-0 flex-1">
            <span class="flex items-baseline gap-2">
              <span class="min-w-0 flex-1 font-medium break-words">
                <bdi>{order.number}</bdi>
              </span>
              <span class="flex-none font-medium tabular-nums">{formatMoney(order.total)}</span>
            </span>
            <span class="block text-13 text-muted">
              {STATUS[order.status]} · {dateWords(order.placedAt)}
            </span>
            <span class="mt-1 block">
              <StandingBadge standing={order.standing} />
            </span>
          </span>
        </summary>
        <div class="space-y-3 px-3 pb-3">
          {mismatch && (
            <p class="flex items-start gap-1.5 text-13 text-warn" role="status">
              <TriangleAlert size={15} class="mt-0.5 flex-none" aria-hidden="true" />
              {mismatchWords(order, mismatch, formatMoney)}
            </p>
          )}
          <ul aria-label={orderWords.linesOf(order.number)} class="space-y-2">
            {order.lines.map((line) => (
              <Line key={line.lineId} line={line} />
            ))}
          </ul>
          <Sums order={order} />
          <Parcels tracking={order.tracking} />
          {mayAnswer && <Updates one={one} setUpdates={setUpdates} />}
          {waiting.map((request) => (
            <ReturnAnswer
              key={`${request.conversationId} ${request.requestSeq}`}
              request={request}
              shopTakesReturns={shopTakesReturns}
              mayAnswer={mayAnswer}
              onAnswer={onAnswer}
            />
          ))}
          {links[0] && <p class="text-12 text-muted">{orderWords.hers(LINK[links[0].kind])}</p>}
        </div>
      </details>
    </li>
  );
};

const Line = ({ line }: { line: OrderLine }) => (
  <li class="flex gap-3">
    <Picture src={line.image} class="size-10 flex-none" />
    <span class="min-w-0 flex-1 text-13">
      <span
        dir="auto"
        class="at-start line-clamp-2 leading-snug font-medium break-words hyphens-auto"
      >
        {line.name}
      </span>
      <span class="block break-words text-muted">
        <bdi>{optionWords(line.options)}</bdi>
      </span>
      {line.returned > 0 && (
        <span class="block text-warn">{orderWords.sentBack(line.returned)}</span>
      )}
    </span>
    <span class="flex-none text-end text-13 tabular-nums">
      <span class="block">{formatMoney(line.lineTotal)}</span>
      <span class="block text-muted">× {line.quantity}</span>
    </span>
  </li>
);

const Sums = ({ order }: { order: Order }) => {
  const sums: [string, Order['total']][] = [
    [orderWords.discount, { ...order.discount, amount: -Math.abs(order.discount.amount) }],
    [orderWords.shipping, order.shipping],
    [orderWords.refunded, { ...order.refunded, amount: -Math.abs(order.refunded.amount) }],
  ];
  const told = sums.filter(([, { amount }]) => amount !== 0);
  return (
    told.length > 0 && (
      <dl class="space-y-0.5 border-t pt-2 text-13 text-muted tabular-nums">
        {told.map(([name, amount]) => (
          <div key={name} class="flex justify-between">
            <dt>{name}</dt>
            <dd>{formatMoney(amount)}</dd>
          </div>
        ))}
      </dl>
    )
  );
};

/** Whether she is told when the order moves on: hers to say, and an agent's who has asked her. */
const Updates = ({ one, setUpdates }: Pick<Props, 'one' | 'setUpdates'>) => {
  const [problem, setProblem] = useState('');
  const { order, updates = 'none' } = one;
  if (updates === 'none') return null;
  const on = updates === 'on';
  const tap = async () => {
    const answer = await setUpdates(order, !on);
    setProblem(answer.ok ? '' : sentence(answer.error));
  };
  return (
    <div class="text-13">
      {on && <p class="text-muted">{orderWords.isTold}</p>}
      <button
        type="button"
        class="button button-quiet mt-1 text-12"
        title={on ? undefined : orderWords.tellHint}
        onClick={() => void tap()}
      >
        {!on && <Bell size={14} aria-hidden="true" />}
        {on ? orderWords.tellNoMore : orderWords.tellHer}
      </button>
      <p role="alert" class="text-12 text-danger empty:hidden">
        {problem}
      </p>
    </div>
  );
};
