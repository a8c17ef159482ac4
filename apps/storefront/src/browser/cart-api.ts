import type { Cart } from '../cart/cart.ts';
import type { WantedLine } from '../cart/change-cart.ts';
import type { Money } from '../money.ts';

/** A change of the cart: the cart after it, or why not. */
export type CartAnswer =
  | { ok: true; cart: Cart }
  | {
      ok: false;
      error: string;
      message: string;
      variantId?: string;
      left?: number;
      price?: Money;
      quantity?: number;
    };

export type Wish = Omit<WantedLine, 'quantity'> & { quantity?: number };

/** Reads the cart. Rejects only when the shop cannot be reached. */
export async function readCart(): Promise<Cart> {
  const answer = await ask('GET', '/api/cart');
  if (answer.ok) return answer.cart;
  throw new Error(answer.message);
}

export const addLines = (lines: readonly Wish[]) => ask('POST', '/api/cart/lines', { lines });

export const changeQuantity = (key: string, quantity: number, expected?: number) =>
  ask('PATCH', `/api/cart/lines/${encodeURIComponent(key)}`, {
    quantity,
    ...(expected !== undefined && { expectedQuantity: expected }),
  });

export const addCode = (code: string) => ask('POST', '/api/cart/codes', { code });

/** Puts a key on the cart that will stand on the order, for whoever counts what it has sold. */
export const setAttribution = (key: string) => ask('PUT', '/api/cart/attribution', { key });

/** What is written on the gift's card; empty takes it off. */
export const setNote = (note: string) => ask('PUT', '/api/cart/note', { note });

export const removeCode = (code: string) =>
  ask('DELETE', `/api/cart/codes/${encodeURIComponent(code)}`);

async function ask(method: string, url: string, body?: unknown): Promise<CartAnswer> {
  try {
    const response = await fetch(url, {
      method,
      ...(body !== undefined && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const answer = await response.json();
    return response.ok ? { ok: true, cart: answer } : { ok: false, ...answer };
  } catch {
    const message = 'We could not reach the shop. Nothing changed; try again.';
    return { ok: false, error: 'network', message };
  }
}
