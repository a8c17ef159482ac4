import type { CartCapabilities } from '@aisle/cart';
import type { PageView } from '@aisle/protocol';
import type { Host } from '@aisle/widget';

/** First words of the frame to the page that made it. */
export const READY = 'aisle:ready';
/** First words of the page to its frame; a port comes with them. */
export const CONNECT = 'aisle:connect';

/**
 * What the page tells its frame with `CONNECT`: no address, and no secret but the shop's word on
 * her, which only the server believes or not.
 */
export type Greeting = {
  aisle: typeof CONNECT;
  appearance: Host['appearance'];
  locale: string;
  page: PageView;
  identity?: Host['identity'];
};

/** The page's cart as the frame first hears of it. */
export type CartCard = { name: string; capabilities: CartCapabilities };
