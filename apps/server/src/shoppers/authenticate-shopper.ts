import { ok, PROTOCOL, type Result, refuse } from '@aisle/protocol';
import { allowsOrigin, type StoreBook } from '../stores/store-book.ts';
import type { ShopperTokens, TokenHolder } from './tokens.ts';

/** What a shopper shows at either door: the socket's handshake or an HTTP request. */
type ShopperProof = {
  protocol: number;
  token: string;
  /** Of the page; undefined when it is no browser. */
  origin: string | undefined;
};

/** The one check of who a shopper is (rule 16). */
export type AuthenticateShopper = (proof: ShopperProof) => Promise<Result<TokenHolder>>;

export const createAuthenticateShopper =
  (
    tokens: ShopperTokens,
    book: StoreBook,
    /** All that was known of her was erased: a token made before it speaks for nobody. */
    isErased: (holder: TokenHolder) => Promise<boolean>,
  ): AuthenticateShopper =>
  async ({ protocol, token, origin }) => {
    if (protocol !== PROTOCOL)
      return refuse('unsupported_protocol', `this server speaks protocol ${PROTOCOL}`);
    const shopper = await tokens.read(token);
    if (!shopper) return refuse('unauthorized', 'the token is not valid; open a session');
    const store = await book.byId(shopper.storeId);
    if (!store) return refuse('unauthorized', 'the token’s store is gone');
    if (origin !== undefined && !allowsOrigin(store, origin))
      return refuse('forbidden', 'this origin may not carry this store’s chat');
    if (await isErased(shopper))
      return refuse('unauthorized', 'the token’s shopper is gone; open a session');
    return ok(shopper);
  };
