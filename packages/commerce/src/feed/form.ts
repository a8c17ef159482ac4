import type { Platform } from '../platforms.ts';
import { ShopError } from '../port.ts';
import { linkOf } from '../readable.ts';
import { createFeed, MOST_PAGES } from './index.ts';

export const feedForm: Platform = {
  platform: 'feed',
  name: 'Product feed or pages',
  about: 'Any shop: its catalogue for search and suggestions. No orders, no codes.',
  steps: [
    'A product feed is the table you give to Google: CSV or tab separated, with id, title, link and price.',
    'Without a feed, list product pages that carry JSON-LD; most shop systems print it.',
    'What was read is believed for five minutes. A feed may have 5 MB.',
  ],
  fields: [
    {
      ...{ name: 'feedUrl', label: 'Address of the feed', secret: false, optional: true },
      hint: 'https://shop.example/feed.csv',
    },
    {
      ...{ name: 'pages', label: 'Product pages', secret: false, optional: true, long: true },
      hint: `One address per line, ${MOST_PAGES} at most.`,
    },
  ],
  open({ feedUrl = '', pages = '' }, tools) {
    const listed = pages.split(/\s+/).filter(Boolean);
    const wrong = [feedUrl.trim(), ...listed].find((address) => address && !linkOf(address));
    if (wrong) throw new ShopError('refused', `“${wrong.slice(0, 100)}” is not an address.`);
    if (!feedUrl.trim() && listed.length === 0)
      throw new ShopError('refused', 'Give the address of a feed, or product pages.');
    if (listed.length > MOST_PAGES)
      throw new ShopError('refused', `Product pages: ${MOST_PAGES} at most; use a feed.`);
    return createFeed({
      ...tools,
      ...(feedUrl.trim() && { feedUrl: feedUrl.trim() }),
      pages: listed,
    });
  },
};
