import type { Platform } from '../platforms.ts';
import { productPageOf, shopAddressOf } from '../shop-address.ts';
import { createMedusa } from './index.ts';

export const medusaForm: Platform = {
  platform: 'medusa',
  name: 'Medusa',
  about: 'Products, stock, orders, codes, returns. There are no links to pay and no webhooks.',
  steps: [
    'Settings → Publishable API keys: one whose sales channel is the one you sell from.',
    'Settings → Secret API keys → Create; the key is shown once.',
  ],
  fields: [
    {
      ...{ name: 'url', label: 'Server address', secret: false, optional: false },
      hint: 'https:// and where Medusa runs, without /admin.',
    },
    {
      ...{ name: 'publishableKey', label: 'Publishable key', secret: false, optional: false },
      hint: 'Begins with pk_.',
    },
    {
      ...{ name: 'secretKey', label: 'Secret key', secret: true, optional: false },
      hint: 'Begins with sk_.',
    },
    {
      ...{ name: 'productPage', label: 'Product pages', secret: false, optional: false },
      hint: 'How their addresses are made: https://shop.example/products/{slug}.',
    },
    {
      ...{ name: 'regionId', label: 'Region', secret: false, optional: true },
      hint: 'Begins with reg_; the store’s default region without it.',
    },
  ],
  open({ url = '', publishableKey = '', secretKey = '', productPage = '', regionId }, tools) {
    return createMedusa({
      ...tools,
      url: shopAddressOf(url),
      publishableKey: publishableKey.trim(),
      secretKey: secretKey.trim(),
      productPage: productPageOf(productPage),
      ...(regionId?.trim() && { regionId: regionId.trim() }),
    });
  },
};
