import { type Catalogue, type Connector, ShopError } from '@aisle/commerce';
import type { Product, Variant } from '@aisle/protocol';

export const eur = (amount: number) => ({ amount, currency: 'EUR' });

const garment = (productId: string, name: string, amount: number): Product => ({
  platform: 'knits',
  productId,
  name,
  url: `http://shop.example/${productId}`,
  image: `http://shop.example/${productId}.jpg`,
  options: [{ name: 'Size', values: [{ value: 'M' }, { value: 'L' }, { value: 'XL' }] }],
  variants: ['M', 'L', 'XL'].map((size) => ({
    variantId: `${productId}-${size}`,
    options: [{ name: 'Size', value: size }],
    price: eur(amount),
    availability: 'InStock',
    stock: 5,
  })),
});

const wrap: Product = {
  ...garment('wrap', 'Gift wrap', 400),
  options: [],
  variants: [{ variantId: 'wrap-1', options: [], price: eur(400), availability: 'InStock' }],
};

type MadeCode = { percent: number; expiresAt: number };

/** A small shop's server in memory, that sells three things and makes codes. It can misbehave. */
export type KnitShop = {
  connector: Connector;
  products: Map<string, Product>;
  variant: (variantId: string) => Variant;
  codes: Map<string, MadeCode>;
  /** How the shop takes what is asked of it. */
  fault: 'none' | 'shut' | 'makes_no_codes' | 'lets_us_make_no_codes' | 'silent_after_making';
};

const refused = (): never => {
  throw new ShopError('unsupported', 'the knit shop does not do this');
};

export function openKnitShop(): KnitShop {
  const all = [garment('merino', 'Merino crew', 8_900), garment('fjord', 'Fjord', 12_000), wrap];
  const products = new Map(all.map((one) => [one.productId, one]));
  const answering = () => {
    if (shop.fault === 'shut') throw new ShopError('unreachable', 'the knit shop is shut');
  };
  const catalogue: Catalogue = {
    platform: 'knits',
    async searchProducts() {
      answering();
      return [...products.values()];
    },
    async findProduct({ productId }) {
      answering();
      return products.get(productId) ?? null;
    },
    findNotes: async () => null,
  };
  const shop: KnitShop = {
    products,
    codes: new Map(),
    fault: 'none',
    variant: (variantId) => {
      const found = [...products.values()]
        .flatMap(({ variants }) => variants)
        .find((one) => one.variantId === variantId);
      if (!found) throw new Error(`the knit shop has no ${variantId}`);
      return found;
    },
    connector: {
      platform: 'knits',
      get capabilities() {
        const discounts = shop.fault !== 'makes_no_codes';
        return { orders: false, discounts, checkoutLink: false, returns: false, webhooks: false };
      },
      catalogue,
      async createDiscount({ code, percent, expiresAt }) {
        answering();
        if (shop.fault === 'lets_us_make_no_codes')
          throw new ShopError('unauthorized', 'our keys may not make codes');
        if (shop.codes.has(code)) throw new ShopError('refused', `there is a code ${code}`);
        shop.codes.set(code, { percent, expiresAt });
        if (shop.fault === 'silent_after_making')
          throw new ShopError('unreachable', 'the line went dead');
      },
      listProducts: async () => ({ products: [...products.values()], next: null }),
      verifyLines: async () => refused(),
      findOrders: async () => refused(),
      findOrder: async () => refused(),
      createCheckoutLink: async () => refused(),
      startReturn: async () => refused(),
      readWebhook: () => null,
      health: async () => ({ shopName: 'Knits', currency: 'EUR', missing: [] }),
    },
  };
  return shop;
}
