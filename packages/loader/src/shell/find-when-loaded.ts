import type { CartAdapter } from '@aisle/cart';

type Find = () => Promise<CartAdapter | null>;

// How long a shop's scripts may take after the page's load to show a cart.
const GRACE_MS = 3_000;

/** Finds the cart of a shop whose own scripts may be slower than this one. */
export const findWhenLoaded = async (
  window: Window,
  find: Find,
  woken: () => Promise<void>,
): Promise<CartAdapter | null> => {
  const found = await find();
  if (found) return found;
  await whenLoaded(window);
  const shown = await find();
  if (shown) return shown;
  await Promise.race([woken(), new Promise((resolve) => setTimeout(resolve, GRACE_MS))]);
  return find();
};

const whenLoaded = (window: Window): Promise<unknown> =>
  window.document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
