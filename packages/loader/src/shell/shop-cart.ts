import type { AddToCart, CartAdapter, CustomShop } from '@aisle/cart';
import type { PageView } from '@aisle/protocol';

type Tell = (custom: CustomShop) => boolean;

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

/**
 * Begins to load the adapters' chunk; what is told before it is there is kept and told then.
 * `refused` hears what could not be read, `ready` when the product can be asked for.
 */
export const openShopCart = (
  window: Window & typeof globalThis,
  siteKey: string,
  hear: { refused: (what: string) => void; ready: () => void },
): ShopCart => {
  type Kit = Awaited<ReturnType<typeof load>>;
  let kit: Kit | null = null;
  let told: [what: string, tell: Tell][] = [];
  let active: { of: CartAdapter; live: CartAdapter } | null = null;

  const load = async () => {
    const cart = await import('./cart.ts');
    const page = cart.shopPage(window);
    return { ...cart, page, custom: cart.createCustomShop(page) };
  };
  const loading = async (): Promise<Kit> => {
    if (kit) return kit;
    const loaded = await load();
    // Two callers may have waited for the same chunk; the first one's shop stands.
    if (kit) return kit;
    kit = loaded;
    for (const [what, tell] of told) if (!tell(loaded.custom)) hear.refused(what);
    told = [];
    hear.ready();
    return loaded;
  };
  const tell = (what: string, how: Tell) => {
    if (!kit) told.push([what, how]);
    else if (!how(kit.custom)) hear.refused(what);
  };
  loading().catch(() => {});

  return {
    adapter: async () => {
      const loaded = await loading().catch(() => null);
      const adapter = loaded?.detectAdapter(loaded.page, loaded.custom);
      if (!loaded || !adapter) return null;
      const found = adapter.name === active?.of.name ? active : null;
      active = found ?? {
        of: adapter,
        live: loaded.liveCart(adapter, {
          lockName: `aisle.cart.${siteKey}`,
          tabs: loaded.browserTabs(window),
          clock: loaded.browserClock(),
        }),
      };
      return active.live;
    },
    product: () => kit?.custom.adapter.product(),
    tellCart: (cart) => tell('cart', (custom) => custom.tellCart(cart)),
    tellProduct: (product) => tell('product', (custom) => custom.tellProduct(product)),
    onAddToCart: (add) =>
      tell('onAddToCart', (custom) => {
        custom.onAddToCart(add);
        return typeof add === 'function';
      }),
  };
};
