import type { ShopperClient } from '@aisle/client';
import type { AgentCard, Sharing } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Item } from './conversation/blocks.ts';
import type { Extras } from './extras/extras.ts';
import { itemsOf } from './items-of.ts';
import type { Keeper } from './memory.ts';
import type { LinkState, Phase, Room } from './room.ts';
import type { Suggestions } from './suggestion/suggestions.ts';
import type { Words } from './words/words.ts';

export type RoomNeeds = {
  words: Words;
  keeper: Keeper;
  /** Null until the first drawing is done; see `boot.tsx`. */
  client: ReadonlySignal<ShopperClient | null>;
  /** The same, to wait for. */
  begun: Promise<ShopperClient>;
  open: ReadonlySignal<boolean>;
  close: () => void;
  online: ReadonlySignal<boolean>;
};

const NOTHING: readonly Item[] = [];

/** A line that is building anew stays *reconnecting* until it stands: no flicker between tries. */
const followLink = (
  client: RoomNeeds['client'],
  online: RoomNeeds['online'],
): [ReadonlySignal<LinkState>, () => void] => {
  const link = signal<LinkState>('fine');
  const stop = effect(() => {
    const state = client.value?.link.value;
    if (state?.at === 'refused') {
      link.value = state.refusal.code === 'unsupported_protocol' ? 'outdated' : 'refused';
    } else if (!online.value) link.value = 'offline';
    else if (state?.at === 'connected') link.value = 'fine';
    else if (state?.at === 'waiting' || link.peek() === 'offline') link.value = 'reconnecting';
  });
  return [link, stop];
};

/** The room the views show, made from the client. Returns it and how to stop. */
export const createRoom = (needs: RoomNeeds): [Room, () => void] => {
  const { words, keeper, client, begun, open, close, online } = needs;
  const [link, stop] = followLink(client, online);
  /** The closed conversation she has turned away from. */
  const left = signal<string | null>(null);
  const chosen = signal<Sharing | null>(null);
  const thread = computed(() => {
    const shown = client.value?.thread.value ?? null;
    return shown?.conversationId === left.value ? null : shown;
  });
  const session = computed(() => client.value?.session.value ?? null);
  const availability = computed(() => client.value?.availability.value ?? null);
  const conversation = computed(() => thread.value?.conversation.value ?? null);
  const phase = computed<Phase>(() => {
    if (session.value) return { at: 'ready', store: session.value.store };
    if (link.value === 'refused' || link.value === 'outdated') {
      return { at: 'failed', why: 'refused' };
    }
    return link.value === 'fine' ? { at: 'loading' } : { at: 'failed', why: 'slow' };
  });
  const agents = computed(() => {
    const cards = [...(availability.value?.agents ?? []), ...(conversation.value?.agents ?? [])];
    return new Map<string, AgentCard>(cards.map((card) => [card.agentId, card]));
  });
  // The server's clock, as of its last answer: a device's own may be wrong by years.
  const ahead = computed(() => (session.value ? session.value.now - Date.now() : 0));

  const room: Room = {
    words,
    keeper,
    now: () => Date.now() + ahead.peek(),
    phase,
    link,
    durable: computed(() => client.value?.durable.value ?? true),
    availability,
    conversation,
    agent: (agentId) => agents.value.get(agentId),
    items: computed(() => (thread.value ? itemsOf(thread.value.bubbles.value) : NOTHING)),
    typing: computed(() => thread.value?.typing.value ?? []),
    hasOlder: computed(() => thread.value?.more.value ?? false),
    loadOlder: async () => {
      await thread.peek()?.loadOlder();
    },
    open,
    close,
    sharing: computed(
      () => chosen.value ?? session.value?.sharing ?? { cart: false, pages: false },
    ),
    setSharing: (sharing) => {
      chosen.value = sharing;
      client.peek()?.setSharing(sharing);
    },
    send: async (text) => (await begun).send(text),
    retry: (key) => void thread.peek()?.retry(key),
    discard: (key) => void thread.peek()?.discard(key),
    writing: (writing) => thread.peek()?.reportTyping(writing),
    seen: () => thread.peek()?.markSeen(),
    startNew: () => {
      left.value = thread.peek()?.conversationId ?? null;
    },
    announced: signal(''),
    extras: signal<Extras | null>(null),
    suggestions: signal<Suggestions | null>(null),
  };
  return [room, stop];
};
