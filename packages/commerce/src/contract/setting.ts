import type { Tools } from '../ask.ts';
import type { Connector, RawWebhook } from '../port.ts';

/** A garment that a shop under test sells; amounts in minor units. */
export type Ware = {
  id: string;
  name: string;
  description: string;
  /** A path of the shop, or an address a hostile shop gives. */
  url?: string;
  image?: string;
  options: { name: string; values: string[] }[];
  variants: WareVariant[];
  /** What the shop itself says of it. */
  material?: string;
};

export type WareVariant = {
  id: string;
  sku: string;
  /** In the order of the options. */
  values: string[];
  price: number;
  before?: number;
  stock: number;
};

export type WantedOrder = {
  email: string;
  lines: { variantId: string; quantity: number }[];
  code?: string;
  attributionKey?: string;
};

export type PlacedOrder = { orderId: string; number: string; cartToken: string };

/** A shop of one platform, opened for one test, and the connector to it. */
export type OpenShop = {
  connector: Connector;
  /** Where its pages are. */
  origin: string;
  /** The shop's own customer its orders are placed by; null: it has no accounts. */
  customerId: string | null;
  /** Whether it says of an order when it was last changed. */
  datesChanges: boolean;
  setPrice(variantId: string, amount: number): void;
  setStock(variantId: string, pieces: number): void;
  place(order: WantedOrder): Promise<PlacedOrder>;
  /** Pieces of the order's first line come back and are paid back. */
  refund(orderId: string, pieces: number): Promise<void>;
  ship(orderId: string, parcel: { carrier: string; number: string; url: string }): Promise<void>;
  codes(): Promise<{ code: string; percent: number; expiresAt: number; uses: number }[]>;
  /** What the shop sends when this order was placed, signed. */
  webhookOf(orderId: string): Promise<RawWebhook>;
  /** Header names of its webhooks, lower case. */
  headers: { signature: string; delivery: string };
  close(): Promise<void>;
};

export type OpenShopWith = {
  currency: string;
  wares: Ware[];
  /** Handed on to the connector. */
  tools: Tools;
};

/** How the contract gets a shop. */
export type Setting = {
  platform: string;
  open(options: OpenShopWith): Promise<OpenShop>;
};
