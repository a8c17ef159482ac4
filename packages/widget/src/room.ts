import type {
  AgentCard,
  AvailabilityOfAgents,
  Conversation,
  Result,
  Sharing,
  StoreView,
} from '@aisle/protocol';
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Item } from './conversation/blocks.ts';
import type { Extras } from './extras/extras.ts';
import type { Keeper } from './memory.ts';
import type { Suggestions } from './suggestion/suggestions.ts';
import type { Words } from './words/words.ts';

/** How far the chat has got with the server. */
export type Phase =
  | { at: 'loading' }
  /** `slow` is still being tried; `refused` is final for this page. */
  | { at: 'failed'; why: 'slow' | 'refused' }
  | { at: 'ready'; store: StoreView };

/** The line to the server, as far as a shopper has to know. */
export type LinkState = 'fine' | 'reconnecting' | 'offline' | 'outdated' | 'refused';

/**
 * Everything the views show and everything she can do: signals in, callbacks out. `create-room.ts`
 * makes it from the client; views know nothing beyond it.
 */
export type Room = {
  words: Words;
  keeper: Keeper;
  /** Milliseconds since 1970. */
  now: () => number;
  phase: ReadonlySignal<Phase>;
  link: ReadonlySignal<LinkState>;
  /** Whether what waits to be sent survives closing the page (rule 5). */
  durable: ReadonlySignal<boolean>;
  availability: ReadonlySignal<AvailabilityOfAgents | null>;
  conversation: ReadonlySignal<Conversation | null>;
  /** Agents by id, as far as they have been seen here. */
  agent: (agentId: string) => AgentCard | undefined;
  /** Stored and waiting, in the order they are shown. */
  items: ReadonlySignal<readonly Item[]>;
  /** Agents writing right now. */
  typing: ReadonlySignal<readonly string[]>;
  /** There are entries before the first one shown. */
  hasOlder: ReadonlySignal<boolean>;
  loadOlder: () => Promise<void>;
  open: ReadonlySignal<boolean>;
  close: () => void;
  sharing: ReadonlySignal<Sharing>;
  setSharing: (sharing: Sharing) => void;
  /** Resolves when it is kept on the device; refused `full` at a cap. */
  send: (text: string) => Promise<Result<unknown>>;
  retry: (key: string) => void;
  discard: (key: string) => void;
  /** She wrote or stopped writing. */
  writing: (writing: boolean) => void;
  /** Everything up to the last entry has been on her screen. */
  seen: () => void;
  startNew: () => void;
  /** What the live region says. */
  announced: Signal<string>;
  /** The second chunk, once it is there. */
  extras: Signal<Extras | null>;
  /** The cards' chunk, once it is there. */
  suggestions: Signal<Suggestions | null>;
};
