import type { Aftermath, AskedReturn, Order, Parcel } from '../orders/order.ts';
import { accept, type Result, refuse } from '../result.ts';
import { describeOrder, untouched } from './describe-order.ts';

const afterOf = (order: Order): Aftermath => {
  order.after ??= untouched();
  return order.after;
};

/** The order goes out, or a part of it. */
export function addParcel(order: Order, parcel: Parcel): Result<unknown> {
  afterOf(order).parcels.push(parcel);
  return accept(describeOrder(order));
}

type Pieces = { lineId: string; quantity: number };

/** Pays pieces back at what was paid for them; all of the lines or none. */
export function refundLines(order: Order, wanted: readonly Pieces[]): Result<unknown> {
  const described = describeOrder(order);
  const refunds: Aftermath['refunds'] = [];
  for (const { lineId, quantity } of wanted) {
    const line = described.lines.find((each) => each.lineId === lineId);
    const left = (line?.quantity ?? 0) - (line?.returned ?? 0);
    if (!line || refunds.some((each) => each.lineId === lineId) || quantity > left)
      return refuse('invalid', 'There are no such pieces to pay back.', { left });
    // Whole lines come out exact: what is left of a line is what has not been paid back.
    const amount = shareOf(line.paid.amount, line.quantity, line.returned, quantity);
    refunds.push({ lineId, quantity, amount });
  }
  afterOf(order).refunds.push(...refunds);
  return accept(describeOrder(order));
}

const shareOf = (paid: number, pieces: number, gone: number, wanted: number): number =>
  Math.round((paid * (gone + wanted)) / pieces) - Math.round((paid * gone) / pieces);

/** Notes that pieces will come back; the merchant pays them back once they have. */
export function askReturn(order: Order, wish: Omit<AskedReturn, 'number'>): Result<unknown> {
  const { lines } = describeOrder(order);
  for (const { lineId, quantity } of wish.lines) {
    const line = lines.find((each) => each.lineId === lineId);
    if (!line || quantity > line.quantity - line.returned)
      return refuse('invalid', 'There are no such pieces to send back.');
  }
  const { returns } = afterOf(order);
  const number = `${order.number}-R${returns.length + 1}`;
  returns.push({ ...wish, comment: wish.comment ?? '', number });
  return accept({ number });
}

export function cancelOrder(order: Order): Result<unknown> {
  afterOf(order).cancelled = true;
  return accept(describeOrder(order));
}
