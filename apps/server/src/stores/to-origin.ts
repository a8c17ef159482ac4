/** Lets every port of this machine in: for a demo or development store. */
export const ANY_LOCAL_PORT = 'http://localhost:*';

/**
 * What a person means by the address of a shop, as browsers write origins: `shop.example`,
 * `https://shop.example/start` and `HTTPS://Shop.Example` are `https://shop.example`. Null: none.
 */
export function toOrigin(given: string): string | null {
  const typed = given.trim();
  if (typed === ANY_LOCAL_PORT) return typed;
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  // A word alone is a slip of the keys, but for this machine.
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url.origin : null;
}
