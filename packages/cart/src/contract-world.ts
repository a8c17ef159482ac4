import type { ProductRef } from '@aisle/protocol';
import type { CartAdapter } from './port.ts';
import type { Fault } from './shop.fake.ts';

/** What the suite needs of a fake shop, whatever it speaks. */
export type ShopUnderTest = {
  pieces: Map<
    string,
    { variantId: string; name: string; stock: number; amount: number; url: string }
  >;
  piece: (variantId: string) => { name: string; amount: number; url: string };
  pieceCount: (variantId: string) => number;
  /** She changes the cart by the shop's own buttons. */
  put: (variantId: string, quantity: number) => void;
  currency: string;
  fault: Fault;
  /** Every request to its API as `METHOD /path`. */
  requests: string[];
  /** What others have put on the cart, and we with them. */
  attributes?: Record<string, string>;
};

/** A platform's adapter in front of a fake shop of that platform. */
export type Fitting = {
  adapter: CartAdapter;
  shop: ShopUnderTest;
  /** Platform of the products it adds. */
  platform: string;
  /** The product as the shop's catalogue names it; by itself `harbour` with this variant. */
  refOf?: (variantId: string) => ProductRef;
  /** What the platform's own answers cannot tell; it is then honestly left out. */
  silentAbout?: readonly ('left' | 'patience' | 'code reasons' | 'what a link holds')[];
  /** Number on the shop's own badge. */
  badge?: () => Promise<number>;
  /** The shop tells its page that the cart changed. */
  announce: () => Promise<void>;
  close: () => Promise<void>;
};

/** One test's world. */
export type World = () => Fitting;

/** Reference to a piece in this shop. */
export const refIn = ({ refOf, platform }: Fitting, variantId: string): ProductRef =>
  refOf?.(variantId) ?? { platform, productId: 'harbour', variantId };
