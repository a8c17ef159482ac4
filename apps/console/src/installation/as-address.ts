/** What a person means by an address: `shop.example` is `https://shop.example/`. Null: none. */
export function asAddress(typed: string): URL | null {
  const given = typed.trim();
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(given) ? given : `https://${given}`);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url : null;
}
