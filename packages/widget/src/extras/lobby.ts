import type { ShopperClient } from '@aisle/client';
import type { AvailabilityOfAgents, Sharing, StoreView } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';

/** How far the chat has got with the server. */
export type Phase =
  | { at: 'loading'; store?: undefined }
  /** `slow` is still being tried; `refused` is final for this page. */
  | { at: 'failed'; why: 'slow' | 'refused'; store?: undefined }
  | { at: 'ready'; store: StoreView };

/** The line to the server, as far as a shopper has to know. */
export type LinkState = 'fine' | 'reconnecting' | 'offline' | 'outdated' | 'refused';

/** What is true beside the conversation: the store, who is there, the line, what is shared. */
export type Lobby = {
  phase: ReadonlySignal<Phase>;
  link: ReadonlySignal<LinkState>;
  /** Whether what waits to be sent survives closing the page (rule 5). */
  durable: ReadonlySignal<boolean>;
  availability: ReadonlySignal<AvailabilityOfAgents | null>;
  /** Agents writing right now. */
  typing: ReadonlySignal<readonly string[]>;
  sharing: ReadonlySignal<Sharing>;
  setSharing: (sharing: Sharing) => void;
};

/** A line that is building anew stays *reconnecting* until it stands: no flicker between tries. */
const followLink = (client: ShopperClient): [ReadonlySignal<LinkState>, () => void] => {
  const online = signal(navigator.onLine);
  const look = () => {
    online.value = navigator.onLine;
  };
  window.addEventListener('online', look);
  window.addEventListener('offline', look);
  const link = signal<LinkState>('fine');
  const stop = effect(() => {
    const state = client.link.value;
    if (state.at === 'refused') {
      link.value = state.refusal.code === 'unsupported_protocol' ? 'outdated' : 'refused';
    } else if (!online.value) link.value = 'offline';
    else if (state.at === 'connected') link.value = 'fine';
    else if (state.at === 'waiting' || link.peek() === 'offline') link.value = 'reconnecting';
  });
  return [
    link,
    () => {
      stop();
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    },
  ];
};

const NOTHING: Sharing = { cart: false, pages: false };

/** Returns the lobby and how to stop. */
export const createLobby = (client: ShopperClient): [Lobby, () => void] => {
  const [link, stop] = followLink(client);
  const chosen = signal<Sharing | null>(null);
  const phase = computed<Phase>(() => {
    const session = client.session.value;
    if (session) return { at: 'ready', store: session.store };
    if (link.value === 'fine') return { at: 'loading' };
    const over = link.value === 'refused' || link.value === 'outdated';
    return { at: 'failed', why: over ? 'refused' : 'slow' };
  });
  const lobby: Lobby = {
    phase,
    link,
    durable: client.durable,
    availability: client.availability,
    typing: computed(() => client.thread.value?.typing.value ?? []),
    sharing: computed(() => chosen.value ?? client.session.value?.sharing ?? NOTHING),
    setSharing: (sharing) => {
      chosen.value = sharing;
      client.setSharing(sharing);
    },
  };
  return [lobby, stop];
};
