import type { Clock } from '@aisle/client';
import { type ReadonlySignal, signal } from '@preact/signals';

/** How long something can be taken back by one press. */
const UNDO_MS = 10_000;

export type Undoable = { words: string; undo: () => void };

export type UndoOffer = {
  /** What has just been done and can be taken back; null when there is nothing. */
  readonly offered: ReadonlySignal<Undoable | null>;
  offer(words: string, undo: () => void): void;
  /** Takes it back, if there is anything. */
  take(): void;
  dismiss(): void;
  stop(): void;
};

/** Undo instead of "are you sure": the last thing done, for ten seconds. */
export const createUndo = (clock: Pick<Clock, 'after'>): UndoOffer => {
  const offered = signal<Undoable | null>(null);
  let cancel = () => {};
  const dismiss = () => {
    cancel();
    offered.value = null;
  };
  return {
    offered,
    offer: (words, undo) => {
      cancel();
      offered.value = { words, undo };
      cancel = clock.after(UNDO_MS, dismiss);
    },
    take: () => {
      const now = offered.peek();
      dismiss();
      now?.undo();
    },
    dismiss,
    stop: dismiss,
  };
};
