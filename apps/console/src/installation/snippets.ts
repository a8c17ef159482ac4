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
  return [
    {
      name: 'Any website',
      steps: [
        'Open the template that every page of your shop is made from.',
        'Paste this line before </head> or before </body>. Either works.',
      ],
      code,
    },
    {
      name: 'Shopify',
      steps: [
        'In Shopify open Online Store, Themes. At your theme: the three dots, then Edit code.',
        'Open theme.liquid under Layout.',
        'Paste this line before </head> and save.',
      ],
      code,
    },
    {
      name: 'WooCommerce',
      steps: [
        'In WordPress open a plugin that puts code into the header, such as WPCode: Code Snippets, Header & Footer.',
        'Paste this line under Header and save. Empty the cache, if your shop has one.',
      ],
      code,
    },
    {
      name: 'BigCommerce',
      steps: [
        'Open Storefront, Script Manager, then Create a script.',
        'Placement: Header. Location: All pages. Category: Essential. Type: Script.',
        'Paste this line as its content and save.',
      ],
      code,
    },
    {
      name: 'Tag manager',
      steps: [
        'In Google Tag Manager make a new tag of the kind Custom HTML.',
        'Paste these lines, choose the trigger All pages, and publish.',
        'A tag manager waits for the page and often for consent: the chat appears later than with a line of its own.',
      ],
      code,
    },
    {
      name: 'React, Next.js',
      steps: [
        'Put the script into the layout that all pages share.',
        'A shop whose cart lives in React hands it over with a few lines: see Aisle(…) in the documentation.',
      ],
      code: `<Script\n  src="${tag.scriptUrl}?store=${tag.siteKey}"\n  strategy="afterInteractive"\n/>`,
    },
  ];
};
