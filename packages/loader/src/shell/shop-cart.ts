import type { AddToCart, CartAdapter, CustomShop } from '@aisle/cart';
import type { PageView } from '@aisle/protocol';

/** The shop's cart and product, as adapters and the merchant's own calls tell them. */
export type ShopCart = {
  /** null where the shop has no cart we can read. */
  adapter: () => Promise<CartAdapter | null>;
  /** The product of this page; undefined until the adapters' chunk is there. */
  product: () => PageView['product'] | undefined;
  tellCart: (cart: unknown) => void;
  tellProduct: (product: unknown) => void;
  onAddToCart: (add: AddToCart) => void;
};

// How long a shop's scripts may take after the page's load to show a cart.
const GRACE_MS = 3_000;

/**
 * Begins to load the adapters' chunk. `refused` hears what a merchant told and could not be read,
 * `ready` when the product can be asked for.
 */
export const openShopCart = (
  window: Window & typeof globalThis,
  siteKey: string,
  hear: { refused: (what: string) => void; ready: () => void },
): ShopCart => {
  let custom: CustomShop | null = null;
  let active: { of: CartAdapter; live: CartAdapter } | null = null;
  let wake = () => {};

  const kit = import('./cart.ts').then((cart) => ({ ...cart, page: cart.shopPage(window) }));
  // Loaded only where a merchant tells something; calls are answered in their order.
  let customShop: Promise<CustomShop> | null = null;
  const loadCustom = async () => {
    const [{ page }, made] = await Promise.all([kit, import('@aisle/cart/custom')]);
    custom = made.createCustomShop(page);
    return custom;
  };
  const tell = async (what: string, how: (custom: CustomShop) => boolean) => {
    try {
      customShop ??= loadCustom();
      if (!how(await customShop)) hear.refused(what);
      wake();
      hear.ready();
    } catch {
      // Its chunk did not come; the merchant's next call tries again.
      customShop = null;
    }
  };
  const find = async (): Promise<CartAdapter | null> => {
    const told = await customShop;
    if (told?.active()) return told.adapter;
    const { detectAdapter, page } = await kit;
    return active && active.of.name !== 'custom' ? active.of : detectAdapter(page);
  };
  const findWhenLoaded = async () => {
    const found = await find();
    if (found) return found;
    // This script may have been quicker than the shop's own.
    await whenLoaded(window);
    const shown = await find();
    if (shown) return shown;
    await Promise.race([
      new Promise<void>((resolve) => {
        wake = resolve;
      }),
      new Promise((resolve) => setTimeout(resolve, GRACE_MS)),
    ]);
    return find();
  };
  const enliven = async (adapter: CartAdapter): Promise<CartAdapter> => {
    const { liveCart, browserTabs, browserClock, browserJournal } = await kit;
    if (active?.of !== adapter) {
      const live = liveCart(adapter, {
        lockName: `aisle.cart.${siteKey}`,
        tabs: browserTabs(window),
        clock: browserClock(),
        journal: browserJournal(window, `aisle.changes.${siteKey}`),
      });
      active = { of: adapter, live };
    }
    return active.live;
  };
  let product = (): PageView['product'] | undefined => undefined;
  kit
    .then(({ readJsonLdProduct, page }) => {
      product = () =>
        custom ? custom.adapter.product() : readJsonLdProduct(page.jsonLd(), page.address());
      hear.ready();
    })
    // Without the chunk there is no cart and no product; the chat goes on.
    .catch(() => {});

  return {
    adapter: async () => {
      const adapter = await findWhenLoaded().catch(() => null);
      return adapter && enliven(adapter);
    },
    product: () => product(),
    tellCart: (cart) => void tell('cart', (shop) => shop.tellCart(cart)),
    tellProduct: (told) => void tell('product', (shop) => shop.tellProduct(told)),
    onAddToCart: (add) =>
      void tell('onAddToCart', (shop) => {
        if (typeof add !== 'function') return false;
        shop.onAddToCart(add);
        return true;
      }),
  };
};

const whenLoaded = (window: Window): Promise<unknown> =>
  window.document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
