import type { ShopperClient } from '@aisle/client';
import type { AgentCard, Conversation, Result } from '@aisle/protocol';
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { CardContent, HappenedContent } from './cards/card-family.ts';
import type { Item } from './conversation/blocks.ts';
import type { Child } from './dom/nodes.ts';
import type { Extras } from './extras/extras.ts';
import { itemsOf } from './items-of.ts';
import type { Keeper } from './memory.ts';
import type { Words } from './words/words.ts';

/**
 * What the views of the conversation show and what she can do in it: signals in, callbacks out.
 * Views know nothing beyond it.
 */
export type Room = {
  words: Words;
  keeper: Keeper;
  /** Milliseconds since 1970, by the server's clock: a device's own may be wrong by years. */
  now: () => number;
  conversation: ReadonlySignal<Conversation | null>;
  /** The server has told how her conversation stands, or that there is none. */
  known: ReadonlySignal<boolean>;
  /** An agent, as far as seen here. */
  agent: (agentId: string) => AgentCard | undefined;
  /** Stored and waiting, in the order they are shown. */
  items: ReadonlySignal<readonly Item[]>;
  /** There are entries before the first one shown. */
  hasOlder: ReadonlySignal<boolean>;
  loadOlder: () => Promise<unknown>;
  open: ReadonlySignal<boolean>;
  close: () => void;
  /** Resolves when it is kept on the device under its client id; refused `full` at a cap. */
  send: (text: string, clientId: string) => Promise<Result<unknown>>;
  retry: (key: string) => void;
  discard: (key: string) => void;
  /** She wrote or stopped writing. */
  writing: (writing: boolean) => void;
  /** Everything up to the last entry has been on her screen. */
  seen: () => void;
  startNew: () => void;
  /** What the live region says. */
  announced: Signal<string>;
  /** Below what the agent sees: what she may do with her data. */
  ownData: Signal<(() => Child) | null>;
  /** The second chunk, once it is there. */
  extras: Signal<Extras | null>;
  /** What draws cards, once it is there. Nothing is drawn until a card's own chunk is there too. */
  cards: Signal<{
    draw: (seq: number, content: CardContent) => Child;
    /** Reads a signal: called again once the words are there. */
    say: (content: HappenedContent) => string;
    act: (content: HappenedContent) => Child;
  } | null>;
};

export type RoomNeeds = {
  words: Words;
  keeper: Keeper;
  /** Null until the first drawing is done; see `boot.tsx`. */
  client: ReadonlySignal<ShopperClient | null>;
  /** The same, to wait for. */
  begun: Promise<ShopperClient>;
  open: ReadonlySignal<boolean>;
  close: () => void;
};

/** The room the views show, made from the client. */
export const createRoom = ({ client, begun, ...shared }: RoomNeeds): Room => {
  /** The closed conversation she has turned away from. */
  const left = signal<string | null>(null);
  const thread = computed(() => {
    const shown = client.value?.thread.value ?? null;
    return shown?.conversationId === left.value ? null : shown;
  });
  const conversation = computed(() => thread.value?.conversation.value ?? null);
  const ahead = computed(() => {
    const session = client.value?.session.value;
    return session ? session.now - Date.now() : 0;
  });
  return {
    ...shared,
    now: () => Date.now() + ahead.peek(),
    conversation,
    known: computed(
      () => !!conversation.value || client.value?.session.value?.conversation === null,
    ),
    agent: (agentId) =>
      [
        ...(conversation.value?.agents ?? []),
        ...(client.value?.availability.value?.agents ?? []),
        // What nobody of them said comes from the store.
        { agentId: '', name: client.value?.session.value?.store.name ?? '' },
      ].find((card) => card.agentId === agentId),
    items: computed(() => itemsOf(thread.value?.bubbles.value ?? [])),
    hasOlder: computed(() => thread.value?.more.value ?? false),
    loadOlder: async () => thread.peek()?.loadOlder(),
    send: async (...message) => (await begun).send(...message),
    retry: (key) => void thread.peek()?.retry(key),
    discard: (key) => void thread.peek()?.discard(key),
    writing: (writing) => thread.peek()?.reportTyping(writing),
    seen: () => thread.peek()?.markSeen(),
    startNew: () => {
      left.value = thread.peek()?.conversationId ?? null;
    },
    announced: signal(''),
    ownData: signal(null),
    extras: signal<Extras | null>(null),
    cards: signal(null),
  };
};
