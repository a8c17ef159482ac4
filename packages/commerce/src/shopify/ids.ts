/** Pages know Shopify's numbers, the Admin API its addresses: `gid://shopify/Product/101`. */
export const gid = (kind: string, id: string): string | null =>
  /^\d{1,20}$/.test(id) ? `gid://shopify/${kind}/${id}` : null;

/** `gid://shopify/LineItem/7?x=1` is `7`. */
export const idOf = (gidGiven: string): string => /\/(\d+)(\?|$)/.exec(gidGiven)?.[1] ?? gidGiven;
