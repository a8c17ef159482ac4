import type { AgentClient } from '@aisle/client';
import type { Refusal, Visitor, VisitorMode } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';

/** The visitors of the store as they come and go. */
export type WatchedVisitors = {
  /** Null until the server has told. */
  mode: ReadonlySignal<VisitorMode | null>;
  /** Who may need help first, then by the worth of the cart, then whoever came first. */
  visitors: ReadonlySignal<readonly Visitor[]>;
  /** More are there than the server holds. */
  full: ReadonlySignal<boolean>;
  refusal: ReadonlySignal<Refusal | null>;
  refresh(): void;
  stop(): void;
};

export const watchVisitors = (client: AgentClient): WatchedVisitors => {
  const mode = signal<VisitorMode | null>(null);
  const known = signal<ReadonlyMap<string, Visitor>>(new Map());
  const full = signal(false);
  const refusal = signal<Refusal | null>(null);
  let over = false;
  const refresh = async () => {
    const answer = await client.ask('watchVisitors', {});
    if (over) return;
    refusal.value = answer.ok ? null : answer.error;
    if (!answer.ok) return;
    mode.value = answer.value.mode;
    full.value = answer.value.full;
    known.value = new Map(answer.value.visitors.map((one) => [one.visitId, one]));
  };
  const unhear = client.hear('visitors', ({ visitors, gone }) => {
    const next = new Map(known.peek());
    for (const one of visitors) next.set(one.visitId, one);
    for (const visitId of gone) next.delete(visitId);
    known.value = next;
  });
  const unlink = effect(() => {
    // The room is left with each line that breaks.
    if (client.link.value.at === 'connected') untracked(() => void refresh());
  });
  return {
    mode,
    visitors: computed(() => [...known.value.values()].toSorted(order)),
    full,
    refusal,
    refresh: () => void refresh(),
    stop: () => {
      over = true;
      unhear();
      unlink();
      void client.ask('stopWatchingVisitors', {});
    },
  };
};

const order = (a: Visitor, b: Visitor): number =>
  (b.hesitation?.at ?? 0) - (a.hesitation?.at ?? 0) ||
  (b.cart?.subtotal.amount ?? 0) - (a.cart?.subtotal.amount ?? 0) ||
  a.since - b.since;
