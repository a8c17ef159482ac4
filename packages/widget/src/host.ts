import type { CartAdapter } from '@aisle/cart';
import type { PageView } from '@aisle/protocol';

/**
 * What the widget needs from the page that hosts it. The loader makes one; with `data-isolate`
 * the same is made inside the frame, speaking to the page by messages.
 */
export type Host = {
  /** Where Aisle's server is, without a trailing slash. */
  serverUrl: string;
  siteKey: string;
  /** From the embed tag; what is missing comes from the store's settings. */
  appearance: { accent?: string; side?: 'left' | 'right'; label?: string };
  /** BCP 47 tag of the page's language. */
  locale: string;
  /**
   * The shop's signed word on who she is (`Aisle('identify', …)`), read when the chat begins; null:
   * nobody is signed in.
   */
  identity?: string | null;
  /** Loads the shop's cart adapter; null where the shop has none we can read. */
  cart: () => Promise<CartAdapter | null>;
  /** The page she is on, without what its address must not tell. */
  page: () => PageView;
  /**
   * Brings a place of the page into view and rings it; closes a chat that fills the screen. False
   * where no selector finds one: nothing happens then.
   */
  pointAt: (selectors: readonly string[]) => Promise<boolean>;
  /** She closed the panel (button or Escape): the launcher gets the focus back. */
  onClosed: () => void;
  /** Unread messages while the panel is closed, for the launcher's badge. */
  onUnread: (count: number) => void;
  /** Told to merchants through `Aisle('on', name, …)`. */
  onEvent: (name: 'message' | 'suggestion' | 'added', detail: unknown) => void;
};

/** A running widget, as the loader holds it. */
export type Chat = {
  open: () => void;
  close: () => void;
  /** Removes everything it added: nodes, listeners, timers, socket. */
  stop: () => void;
};

/** The one export of the chat chunk: `boot(root, host)` draws into `root` and returns the chat. */
export type Boot = (root: ShadowRoot, host: Host) => Chat;
