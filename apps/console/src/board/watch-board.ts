import type { AgentClient, Clock } from '@aisle/client';
import type { AgentRequests, Refusal } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';

export type Board = AgentRequests['fetchBoard']['reply'];

export type WatchedBoard = {
  board: ReadonlySignal<Board | null>;
  refusal: ReadonlySignal<Refusal | null>;
  refresh(): void;
  stop(): void;
};

/** Changes of the inbox are collected that long, and without any it is looked again so often. */
const COLLECT_MS = 1_000;
const AGAIN_MS = 15_000;

type Needs = { client: AgentClient; after: Clock['after']; dayBegan: () => number };

/** The board, asked for again when the inbox moves: one question a second at most. */
export const watchBoard = ({ client, after, dayBegan }: Needs): WatchedBoard => {
  const board = signal<Board | null>(null);
  const refusal = signal<Refusal | null>(null);
  let cancel = () => {};
  let soon = false;
  const look = () => {
    soon = false;
    cancel();
    cancel = after(AGAIN_MS, look);
    void client.ask('fetchBoard', { since: dayBegan() }).then((answer) => {
      refusal.value = answer.ok ? null : answer.error;
      if (answer.ok) board.value = answer.value;
    });
  };
  const lookSoon = () => {
    if (soon) return;
    soon = true;
    cancel();
    cancel = after(COLLECT_MS, look);
  };
  look();
  const unhear = client.hear('inbox', lookSoon);
  const unlink = effect(() => {
    if (client.link.value.at === 'connected') untracked(lookSoon);
  });
  return {
    board,
    refusal,
    refresh: look,
    stop: () => {
      cancel();
      unhear();
      unlink();
    },
  };
};
