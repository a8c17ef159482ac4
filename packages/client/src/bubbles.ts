import type { Entry, Receipts, Refusal } from '@aisle/protocol';
import type { OutboxItem } from './outbox-item.ts';
import { isOpener } from './outbox-item.ts';
import type { Side } from './receipts.ts';

/** One row of a conversation's view, in the order it is shown. `key` never changes. */
export type Bubble =
  /** In the log. `stage` only for entries of one's own side (rule 12). */
  | {
      kind: 'entry';
      key: string;
      entry: Entry;
      /** Written by this shopper, or by this very agent. */
      mine: boolean;
      stage: 'sent' | 'delivered' | 'seen' | null;
    }
  /** One's own, not acknowledged yet; `item.name` says what it is, `item.payload` its content. */
  | { kind: 'waiting'; key: string; item: OutboxItem; stage: 'sending' }
  /** Finally refused: the text is kept, offer retry and discard. */
  | { kind: 'failed'; key: string; item: OutboxItem; stage: 'failed'; refusal: Refusal };

export type BubbleSources = {
  entries: readonly Entry[];
  items: readonly OutboxItem[];
  receipts: Receipts;
  side: Side;
  /** `'shopper'` or the agent's id. */
  self: string;
};

const ofEntry = (entry: Entry, { receipts, side, self }: BubbleSources): Bubble => {
  const { author, clientId: key, seq } = entry;
  const { delivered, seen } = receipts[side === 'shopper' ? 'agent' : 'shopper'];
  const stage = seq <= seen ? 'seen' : seq <= delivered ? 'delivered' : 'sent';
  const mine = (author.kind === 'agent' ? author.agentId : author.kind) === self;
  return { kind: 'entry', key, entry, mine, stage: author.kind === side ? stage : null };
};

const ofItem = (item: OutboxItem): Bubble => {
  const { clientId: key, failed: refusal } = item;
  return refusal
    ? { kind: 'failed', key, item, stage: 'failed', refusal }
    : { kind: 'waiting', key, item, stage: 'sending' };
};

/** The log, then what waits: an item whose entry is there already is not shown twice. */
export const makeBubbles = (sources: BubbleSources): readonly Bubble[] => {
  const shown = new Set(sources.entries.map(({ clientId }) => clientId));
  const waiting = sources.items.filter((item) => {
    const first = !shown.has(item.clientId);
    shown.add(item.clientId);
    return first && !isOpener(item);
  });
  return [...sources.entries.map((entry) => ofEntry(entry, sources)), ...waiting.map(ofItem)];
};
