import { type ClaimedLine, type Connector, ShopError } from '@aisle/commerce';
import type { Cart, CartVerdict } from '@aisle/protocol';
import type { Logger } from '../log.ts';

/** Asks the shops' servers whether reported carts are what they say. */
export type CartChecks = {
  /** The verdict on this cart, if it is known already. */
  known(storeId: string, cart: Cart): CartVerdict | null;
  /**
   * Asks, unless it is known or being asked; of carts that arrive meanwhile only her newest is asked
   * about. Never rejects. null: there is no shop to ask, it did not answer, or a newer cart came.
   */
  ask(her: { storeId: string; shopperId: string }, cart: Cart): Promise<CartVerdict | null>;
};

type Parts = {
  connectorOf: (storeId: string) => Promise<Connector | null>;
  clock: () => number;
  log: Logger;
};

/** Prices move: what the shop said is believed this long. */
const KEPT_MS = 60_000;
const KEPT_VERDICTS = 10_000;

export function createCartChecks({ connectorOf, clock, log }: Parts): CartChecks {
  const kept = new Map<string, CartVerdict>();
  const running = new Map<string, Promise<unknown>>();
  const newest = new Map<string, string>();
  const nameOf = (storeId: string, cart: Cart) => `${storeId} ${cart.hash}`;

  const known = (storeId: string, cart: Cart): CartVerdict | null => {
    const verdict = kept.get(nameOf(storeId, cart));
    return verdict && clock() - verdict.at < KEPT_MS ? verdict : null;
  };

  async function verify(storeId: string, cart: Cart): Promise<CartVerdict | null> {
    try {
      const connector = await connectorOf(storeId);
      // A cart pieced together from another platform's page has nothing this shop could know.
      if (!connector || cart.lines.length === 0) return null;
      if (cart.lines.every(({ ref }) => ref.platform !== connector.platform)) return null;
      const claims: ClaimedLine[] = cart.lines.map(({ ref, quantity, unitPrice }) => ({
        ref,
        quantity,
        unitPrice,
      }));
      const said = await connector.verifyLines(claims, { currency: cart.currency });
      const lines = cart.lines.flatMap(({ key }, i) => {
        const one = said[i];
        if (!one) return [];
        return [{ key, kind: one.kind, ...('unitPrice' in one && { unitPrice: one.unitPrice }) }];
      });
      const right = lines.every(({ kind }) => kind === 'right');
      const verdict = { standing: right ? 'verified' : 'mismatch', lines, at: clock() } as const;
      if (kept.size >= KEPT_VERDICTS) kept.clear();
      kept.set(nameOf(storeId, cart), verdict);
      return verdict;
    } catch (err) {
      if (!(err instanceof ShopError)) log.error({ storeId, err }, 'a cart could not be checked');
      return null;
    }
  }

  return {
    known,
    async ask({ storeId, shopperId }, cart) {
      const before = known(storeId, cart);
      if (before) return before;
      newest.set(shopperId, cart.hash);
      // One question at a time about each shopper: a flurry of changes costs the shop two.
      const turn = (running.get(shopperId) ?? Promise.resolve()).then(() =>
        newest.get(shopperId) === cart.hash ? verify(storeId, cart) : null,
      );
      running.set(shopperId, turn);
      const verdict = await turn;
      if (running.get(shopperId) === turn) {
        running.delete(shopperId);
        newest.delete(shopperId);
      }
      return verdict;
    },
  };
}
