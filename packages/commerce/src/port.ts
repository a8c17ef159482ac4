import type {
  Money,
  Order,
  Product,
  ProductNotes,
  ProductRef,
  ReturnRequested,
} from '@aisle/protocol';

/** Names a product in a store's catalogue. */
export type ProductKey = { platform: string; productId: string };

/** Why a shop could not do what was asked of it. */
export type ShopProblem =
  /** It did not answer, or not in time. */
  | 'unreachable'
  /** It answered, but not as this platform does. */
  | 'unreadable'
  /** Our keys are missing, wrong or may not do this. */
  | 'unauthorized'
  | 'rate_limited'
  /** It understood and said no; the message says why. */
  | 'refused'
  /** This platform cannot do it. */
  | 'unsupported';

/** The shop did not do it. `message` is one line, fit for a log and for an operator. */
export class ShopError extends Error {
  override name = 'ShopError';
  readonly problem: ShopProblem;
  /** Milliseconds to wait, with `rate_limited`. */
  readonly retryAfterMs: number | undefined;

  constructor(
    problem: ShopProblem,
    message: string,
    options: { cause?: unknown; retryAfterMs?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.problem = problem;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/**
 * What Aisle asks of a shop's server about its products, as they are now. Every method rejects
 * with `ShopError` when the shop cannot be asked.
 */
export type Catalogue = {
  /** The `platform` of its products. */
  platform: string;
  /**
   * Products that fit the words, best first, `limit` at most. Understands sizes, colours and
   * price limits among the words: `merino sweater m <90`. Empty words list the catalogue.
   */
  searchProducts(query: string, limit: number): Promise<Product[]>;
  /** The product with its live price and stock; null when the shop does not have it. */
  findProduct(key: ProductKey): Promise<Product | null>;
  /** What the shop itself says of size, fabric and care; null where it says nothing. */
  findNotes(key: ProductKey): Promise<ProductNotes | null>;
};

/** Where the shopper buys: prices are asked for there. */
export type Market = {
  currency: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
};

/** A line as somebody claims it to be. */
export type ClaimedLine = { ref: ProductRef; quantity: number; unitPrice: Money };

/** What the shop's server says of it, in the same order. */
export type VerifiedLine =
  | { kind: 'right'; unitPrice: Money }
  | { kind: 'other_price'; unitPrice: Money }
  | { kind: 'unknown_product' }
  /** The shop sells it in another currency than the claim names. */
  | { kind: 'other_currency'; unitPrice: Money };

export type NewDiscount = {
  code: string;
  /** Of the subtotal, 1 to 100. */
  percent: number;
  /** Milliseconds since 1970. */
  expiresAt: number;
};

export type CheckoutWish = {
  lines: { ref: ProductRef; quantity: number }[];
  code?: string;
  /** Our key, to stand on the order. */
  attributionKey?: string;
};

/** Which orders are asked for; each field given must fit. */
export type OrdersWish = {
  /** As the shop's customer account names her, from a signed identity. */
  customerId?: string;
  email?: string;
  number?: string;
};

/** An order with what only the server needs to know of it. Nothing of this is shown to agents. */
export type ShopOrder = {
  order: Order;
  email?: string;
  customerId?: string;
  /** Tokens of the cart and check-out it came from. */
  cartTokens: string[];
  /** Our key, where it stood on the cart: the id of the conversation. */
  attributionKey?: string;
  /** When the shop last changed it, by its own clock: of two words the later one stands. */
  changedAt?: number;
};

export type NewReturn = Pick<ReturnRequested, 'orderId' | 'wish' | 'lines' | 'comment'>;

/** A webhook as it came in. */
export type RawWebhook = {
  /** Names in lower case. */
  headers: Record<string, string | undefined>;
  body: Buffer;
};

/** What a webhook says, once its signature was found to be the shop's. */
export type WebhookEvent = {
  /** Unique per delivery; repeats carry the same. */
  deliveryId: string;
  /** The shop's own word for it, for the log. */
  topic: string;
  event:
    | { kind: 'order'; order: ShopOrder }
    /** The order changed; ask the shop for it. */
    | { kind: 'order_changed'; orderId: string }
    | { kind: 'product_changed'; key: ProductKey }
    | { kind: 'product_removed'; key: ProductKey }
    | { kind: 'ignored' };
};

/** What a connector can do on its platform; what it cannot is refused as `unsupported`. */
export type ConnectorCapabilities = {
  orders: boolean;
  discounts: boolean;
  checkoutLink: boolean;
  returns: boolean;
  webhooks: boolean;
};

export type Health = {
  /** The shop's own name, as proof that the keys fit. */
  shopName: string;
  /** ISO 4217. */
  currency: string;
  /** What our keys do not allow, in words an operator can act on. */
  missing: string[];
};

/** A shop's server behind one port. Every method rejects with `ShopError` and nothing else. */
export type Connector = {
  platform: string;
  capabilities: ConnectorCapabilities;
  catalogue: Catalogue;
  /** All products page by page, for our own search; `next` is null after the last. */
  listProducts(cursor: string | null): Promise<{ products: Product[]; next: string | null }>;
  verifyLines(lines: ClaimedLine[], market: Market): Promise<VerifiedLine[]>;
  /** Newest first, 50 at most. */
  findOrders(wish: OrdersWish): Promise<ShopOrder[]>;
  findOrder(orderId: string): Promise<ShopOrder | null>;
  /** Single use. */
  createDiscount(discount: NewDiscount): Promise<void>;
  createCheckoutLink(wish: CheckoutWish): Promise<string>;
  /** Tells the shop of a return; `instead` of a line is told in words. */
  startReturn(wish: NewReturn): Promise<{ number?: string }>;
  /** null: not signed by this shop. */
  readWebhook(webhook: RawWebhook): WebhookEvent | null;
  health(): Promise<Health>;
};
