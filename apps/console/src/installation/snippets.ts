import { installationWords } from './words.ts';

/** How the snippet comes onto the pages of one kind of shop. */
export type Platform = { name: string; steps: readonly string[]; code: string };

export type Tag = { scriptUrl: string; siteKey: string };

/**
 * The one line every shop takes. With the key in the address it brings the store's looks and words
 * along, and no tag manager drops it.
 */
export const snippetOf = ({ scriptUrl, siteKey }: Tag): string =>
  `<script async src="${scriptUrl}?store=${siteKey}"></script>`;

/** Every way we know of, the most common first. */
export const platformsFor = (tag: Tag): readonly Platform[] => {
  const code = snippetOf(tag);
  const { anyWebsite, shopify, wooCommerce, bigCommerce, tagManager, react } = installationWords;
  return [
    { ...anyWebsite, code },
    { name: 'Shopify', steps: shopify, code },
    { name: 'WooCommerce', steps: wooCommerce, code },
    { name: 'BigCommerce', steps: bigCommerce, code },
    { ...tagManager, code },
    {
      name: 'React, Next.js',
      steps: react,
      code: `<Script\n  src="${tag.scriptUrl}?store=${tag.siteKey}"\n  strategy="afterInteractive"\n/>`,
    },
  ];
};
