import { randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { createCodes } from './cart/codes.ts';
import { priceCart } from './cart/price-cart.ts';
import { giftWrap } from './catalogue/gift-wrap.ts';
import { garments } from './catalogue/index.ts';
import type { Product } from './catalogue/product.ts';
import { createShelf, type Shelf } from './catalogue/shelf.ts';
import { assetRoutes } from './http/asset-routes.ts';
import { cartRoutes } from './http/cart-routes.ts';
import { catalogueRoutes } from './http/catalogue-routes.ts';
import { copyRoutes } from './http/copy-routes.ts';
import { type Embed, guard } from './http/guards.ts';
import { pageRoutes } from './http/page-routes.ts';
import { answerErrors } from './http/refusals.ts';
import { createSessions } from './http/session.ts';
import type { ShopContext } from './http/shop-context.ts';
import { linkRoutes } from './merchant/link-routes.ts';
import { type Merchant, merchantRoutes } from './merchant/merchant-routes.ts';
import { createTeller } from './merchant/tell.ts';
import { keepState } from './state/keep-state.ts';

export interface StorefrontOptions {
  /** Puts one script tag before the end of every page's body. */
  embed?: Embed;
  /** Milliseconds since the epoch. */
  clock?: () => number;
  /** JSON file that keeps carts, orders, stock and prices across restarts. */
  dataFile?: string;
  /** What the list sells instead of the twelve garments. */
  products?: readonly Product[];
  /** Opens the merchant's API, and names who is told of orders. */
  merchant?: Merchant;
}

/** The shop, not listening yet, with a back door for tests and demos. Close it with `close()`. */
export type Storefront = FastifyInstance & Pick<Shelf, 'setStock' | 'setPrice'>;

/** Assembles the shop. Throws `DataFileError` when the data file cannot be used. */
export function createStorefront(options: StorefrontOptions = {}): Storefront {
  const { state, save } = keepState(options.dataFile);
  const products = options.products ?? garments;
  const homeCurrency = products[0]?.variants[0]?.price.currency ?? 'EUR';
  const shelf = createShelf(products, [giftWrap], state);
  const now = options.clock ?? Date.now;
  const newToken = () => randomBytes(18).toString('base64url');
  const pricing = { shelf, homeCurrency, applyCode: createCodes(state, now) };
  const teller = createTeller(options.merchant, homeCurrency);
  const shop: ShopContext = {
    ...pricing,
    state,
    save,
    now,
    newToken,
    embed: options.embed,
    sessions: createSessions(state, newToken, now),
    price: (cart) => priceCart(cart, pricing),
    orderChanged: teller.tell,
  };

  const app = Fastify({
    bodyLimit: 32 * 1024,
    // "2" is not 2 and an unknown field is a mistake: say so instead of guessing.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
  });
  // A form on another site can send plain text; JSON needs the browser's leave.
  app.removeContentTypeParser('text/plain');
  app.register(cookie);
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
  guard(app, options.embed);
  answerErrors(app);
  catalogueRoutes(app, shop);
  cartRoutes(app, shop);
  copyRoutes(app, shop);
  linkRoutes(app, shop);
  if (options.merchant) merchantRoutes(app, shop, options.merchant);
  assetRoutes(app, shop);
  pageRoutes(app, shop);
  app.addHook('onClose', async () => {
    teller.stop();
    await save();
  });
  return Object.assign(app, { setStock: shelf.setStock, setPrice: shelf.setPrice });
}
