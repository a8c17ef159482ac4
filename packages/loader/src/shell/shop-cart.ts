import type { CartAdapter, CustomShop, HandlerName, Handlers } from '@aisle/cart';
import type { PageView } from '@aisle/protocol';
import type { Consent } from './consent.ts';

/** The shop's cart and product, as adapters and the merchant's own calls tell them. */
export type ShopCart = {
  /** null where the shop has no cart we can read. */
  adapter: () => Promise<CartAdapter | null>;
  /** The product of this page; undefined until the adapters' chunk is there. */
  product: () => PageView['product'] | undefined;
  tellCart: (cart: unknown) => void;
  tellProduct: (product: unknown) => void;
  tellOrder: (order: unknown) => void;
  /** `Aisle('shop', {platform, …})`: where a shop that shows no cart of its own keeps it. */
  tellShop: (shop: unknown) => void;
  handle: (name: HandlerName, handler: unknown) => void;
  /** Takes a handler off again, if it is still the one. */
  release: (name: HandlerName, handler: unknown) => void;
};

/**
 * Begins to load the adapters' chunk. `refused` hears what a merchant told and could not be read,
 * `ready` when the product can be asked for.
 */
export const openShopCart = (
  window: Window & typeof globalThis,
  siteKey: string,
  consent: Consent,
  hear: { refused: (what: string) => void; ready: () => void },
): ShopCart => {
  let custom: CustomShop | null = null;
  let active: { of: CartAdapter; live: CartAdapter } | null = null;
  let wake = () => {};
  let configuration: unknown;

  const kit = import('./cart.ts').then((cart) => ({
    ...cart,
    page: cart.shopPage(window, () => configuration),
  }));
  // Loaded only where a merchant tells something; calls are answered in their order.
  let customShop: Promise<CustomShop> | null = null;
  let tellSpoke: (shop: CustomShop) => void = () => {};
  const customSpoke = new Promise<CustomShop>((resolve) => {
    tellSpoke = resolve;
  });
  const loadCustom = async () => {
    const { page, openCustomShop } = await kit;
    custom = await openCustomShop(page);
    tellSpoke(custom);
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
    if (active && active.of.name !== 'custom') return active.of;
    // A merchant who tells nothing but an order may have no cart to read on that page.
    return (await detectAdapter(page)) ?? (told?.hasOrders() ? told.adapter : null);
  };
  const woken = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  const findWhenLoaded = async () => (await kit).findWhenLoaded(window, find, woken);
  const enliven = async (adapter: CartAdapter): Promise<CartAdapter> => {
    const made = await kit;
    if (active?.of !== adapter) {
      const live = made.enliven(adapter, { window, siteKey, consent, customSpoke });
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
    tellOrder: (order) => void tell('order', (shop) => shop.tellOrder(order)),
    tellShop: (shop) => {
      if (!Object(shop).platform) return hear.refused('shop');
      configuration = shop;
      // What was found before was found without it.
      active = null;
      wake();
    },
    handle: (name, handler) =>
      void tell(name, (shop) => {
        if (typeof handler !== 'function') return false;
        shop.handle(name, handler as Handlers[HandlerName]);
        return true;
      }),
    release: (name, handler) =>
      void tell(name, (shop) => {
        shop.release(name, handler);
        return true;
      }),
  };
};
