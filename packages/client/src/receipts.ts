import type { Entry, Receipts } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { isUp, type Line } from './line/line.ts';

export type Side = 'shopper' | 'agent';

const none: Receipts = { shopper: { delivered: 0, seen: 0 }, agent: { delivered: 0, seen: 0 } };

/** How far both sides have received and read (rule 12): never goes back. */
export type ReceiptBook = {
  readonly known: ReadonlySignal<Receipts>;
  /** What the server says. */
  learn: (receipts: Receipts) => void;
  /** Tells the server what arrived here, once per progress; `seen` of everything so far if said. */
  report: (entries: readonly Entry[], seen?: boolean) => void;
};

const further = (a: Receipts, b: Receipts, side: Side) => ({
  delivered: Math.max(a[side].delivered, b[side].delivered),
  seen: Math.max(a[side].seen, b[side].seen),
});

export const createReceiptBook = (line: Line, side: Side, conversationId: string): ReceiptBook => {
  const known = signal(none);
  let seen = 0;
  let told = none[side];

  return {
    known,
    learn: (receipts) => {
      const before = known.peek();
      known.value = {
        shopper: further(before, receipts, 'shopper'),
        agent: further(before, receipts, 'agent'),
      };
      // Only what the server says it knows counts as told: a report may have been lost.
      told = receipts[side];
    },
    report: (entries, all = false) => {
      // One's own entries need no receipt.
      const delivered = entries.findLast(({ author }) => author.kind !== side)?.seq ?? 0;
      if (all) seen = delivered;
      const now = { delivered, seen: Math.max(seen, told.seen) };
      if (!isUp(line)) return;
      if (now.delivered <= told.delivered && now.seen <= told.seen) return;
      told = now;
      line.emit('reportReceipt', { conversationId, ...now });
    },
  };
};
