/**
 * The mark by which a cart is known outside the page where its id would open it for anybody: equal
 * ids, equal marks, and no way back. Empty where the browser has no digest (pages without TLS).
 * The shop's server is asked for the same mark of an order (packages/commerce, `cart-token.ts`).
 */
export const markOf = async (id: string): Promise<string> => {
  const digest = globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(id));
  if (!digest) return '';
  const bytes = new Uint8Array(await digest);
  return [...bytes.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
