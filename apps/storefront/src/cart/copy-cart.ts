import type { CartCopy, KeptCart, ShopState } from '../state/shop-state.ts';
import { addCode, addLines, type CartTools } from './change-cart.ts';

const twoWeeks = 14 * 24 * 60 * 60 * 1_000;
const mostCopies = 10_000;

export interface CopyTools {
  state: ShopState;
  newToken: () => string;
  now: () => number;
}

/** Keeps the cart as it is under a token nobody can guess, for two weeks. */
export function copyCart(cart: KeptCart, tools: CopyTools): { token: string; expiresAt: number } {
  const { copies } = tools.state;
  const now = tools.now();
  forgetOld(copies, now);
  const of = cart.id ?? '';
  const known = Object.entries(copies).find(
    ([, copy]) => copy.of === of && copy.version === cart.version,
  );
  if (known) return { token: known[0], expiresAt: known[1].expiresAt };
  const token = tools.newToken();
  const expiresAt = now + twoWeeks;
  copies[token] = {
    lines: cart.lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
    codes: [...cart.codes],
    ...(cart.giftNote && { giftNote: cart.giftNote }),
    ...(cart.attributionKey && { attributionKey: cart.attributionKey }),
    of,
    version: cart.version,
    expiresAt,
  };
  return { token, expiresAt };
}

/** The copy, if there is one and it has not expired. */
export function findCopy(token: string, { state, now }: CopyTools): CartCopy | undefined {
  const copy = Object.hasOwn(state.copies, token) ? state.copies[token] : undefined;
  return copy && copy.expiresAt > now() ? copy : undefined;
}

/** Puts into a cart what it does not hold yet: opened twice, a link still means these pieces. */
export function fillCart(cart: KeptCart, copy: CartCopy, tools: CartTools): void {
  for (const line of copy.lines) {
    // What is sold out meanwhile must not keep the rest from her.
    if (!cart.lines.some(({ variantId }) => variantId === line.variantId)) {
      addLines(cart, [line], tools);
    }
  }
  const [code] = copy.codes;
  if (code && cart.codes.length === 0) addCode(cart, code, tools);
  if (copy.giftNote && !cart.giftNote) cart.giftNote = copy.giftNote;
  if (copy.attributionKey) cart.attributionKey ??= copy.attributionKey;
}

// In the order they were made, so the first ones are the oldest.
function forgetOld(copies: ShopState['copies'], now: number): void {
  const over = Object.keys(copies).length - mostCopies + 1;
  for (const [at, [token, { expiresAt }]] of Object.entries(copies).entries()) {
    if (at < over || expiresAt <= now) delete copies[token];
  }
}
