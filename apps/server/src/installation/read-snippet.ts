import { Parser } from 'htmlparser2';

/** The chat's tag on a page: where its script comes from, and the site key, if it says one. */
export type Snippet = { src: URL; siteKey: string | null };

/**
 * Finds our tag in a page's source. `data-store`, `?store=` and `AisleStore = '…'` are the three ways
 * to say the key.
 *
 * @param address of the page, for relative addresses in it
 */
export function readSnippet(html: string, address: URL): Snippet | null {
  let found: Snippet | null = null;
  let said: string | null = null;
  let inScript = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      inScript = name === 'script';
      if (!inScript || found) return;
      const src = URL.parse(attributes.src ?? '', address.href);
      if (!src || !/\/aisle\.js$/.test(src.pathname)) return;
      found = { src, siteKey: attributes['data-store'] ?? src.searchParams.get('store') };
    },
    ontext(text) {
      if (inScript) said ??= /\bAisleStore\s*=\s*["']([\w-]{1,64})["']/.exec(text)?.[1] ?? null;
    },
    onclosetag() {
      inScript = false;
    },
  });
  parser.end(html);
  // Filled in by the parser's calls, which the compiler does not follow.
  const tag = found as Snippet | null;
  return tag && { ...tag, siteKey: tag.siteKey ?? said };
}
