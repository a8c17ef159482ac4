// The module that the fakes' pages load: it opens adapters and lets a test drive them.
import { createBigCommerce } from '../bigcommerce.ts';
import { createDataLayer } from '../data-layer.ts';
import { detectAdapter } from '../detect.ts';
import type { CartAdapter } from '../port.ts';
import { shopPage } from '../shop-page.ts';
import { createShopify } from '../shopify.ts';
import { createWooCommerce } from '../woocommerce.ts';

const MAKERS = {
  shopify: createShopify,
  woocommerce: createWooCommerce,
  bigcommerce: createBigCommerce,
  'data-layer': createDataLayer,
} as const;
export type MakerName = keyof typeof MAKERS;

/** What the page's window offers to a test. */
export type UnderTest = {
  adapter: CartAdapter;
  detected: () => Promise<string | null>;
  watch: (id: number) => void;
  orders: (id: number) => void;
  stop: (id: number) => void;
};

export type TestWindow = Window &
  typeof globalThis & {
    openAdapter: (name: MakerName, patience: number) => void;
    underTest: UnderTest;
    heard: (id: number, what: unknown) => void;
  };

const here = window as unknown as TestWindow;
const stops = new Map<number, () => void>();

here.openAdapter = (name, patience) => {
  const page = { ...shopPage(window), patience };
  const adapter = MAKERS[name](page);
  here.underTest = {
    adapter,
    detected: async () => (await detectAdapter(page))?.name ?? null,
    watch: (id) =>
      void stops.set(
        id,
        adapter.onChange(() => here.heard(id, null)),
      ),
    orders: (id) =>
      void stops.set(
        id,
        adapter.onOrder((order) => here.heard(id, order)),
      ),
    stop: (id) => stops.get(id)?.(),
  };
};
