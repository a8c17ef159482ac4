import type { Boot } from '@aisle/widget';

/** What a merchant may set, on the tag (`data-…`) or in the loader's per-store answer. */
export type EmbedSettings = {
  /** Site key. */
  store?: string | undefined;
  /** Aisle's server without a trailing slash, where the script itself is not served by it. */
  server?: string | undefined;
  /** CSS hex colour of launcher and buttons. */
  accent?: string;
  side?: 'left' | 'right';
  /** Words beside the launcher's icon. */
  label?: string;
  /** Regular expression of paths without a chat; replaces the one for check-out and payment. */
  hide?: string;
  /** Present: the chat runs in a cross-origin frame. */
  isolate?: string;
};

/** One call of `Aisle(command, …)`. */
export type Call = [command: string, ...args: unknown[]];

/** What the loader hands to the shell when it is first needed; a list, for the bytes of its names. */
export type Embed = [
  /** With `store` and `server` filled in, wherever they were written. */
  settings: EmbedSettings,
  /** Holds an icon and a text node with the label. */
  button: HTMLButtonElement,
  /** Calls so far, oldest first; the shell answers them and everything pushed later. */
  calls: Calls,
  /** Whether this page is one without a chat. */
  hidden: () => boolean,
];

/** `Aisle(…)` pushes here. */
export type Calls = {
  push: (...calls: Call[]) => unknown;
  splice: (from: number) => Call[];
};

/**
 * The one export of the shell chunk; `boot` is the chat's, undefined with `data-isolate`. Called at
 * every wish to open, it starts once.
 */
export type StartShell = (embed: Embed, boot: Boot | undefined) => void;
