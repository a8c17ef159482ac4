import type { Platform } from '../platforms.ts';
import { createDemoShop, demoShopUrl } from './index.ts';

export const demoForm: Platform = {
  platform: 'demo',
  name: 'Demo shop',
  about: 'The small knitwear shop that comes along, to try everything in.',
  steps: ['Start the shop with AISLE_SHOP_API_KEY and give the same key here.'],
  fields: [
    {
      ...{ name: 'url', label: 'Shop address', secret: false, optional: false },
      hint: 'http://localhost:4100',
    },
    {
      ...{ name: 'apiKey', label: 'API key', secret: true, optional: true },
      hint: 'Without it there is the catalogue only.',
    },
  ],
  open: ({ url = '', apiKey }, tools) =>
    createDemoShop({ ...tools, url: demoShopUrl(url), ...(apiKey && { apiKey }) }),
};
