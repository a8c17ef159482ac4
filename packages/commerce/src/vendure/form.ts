import type { Platform } from '../platforms.ts';
import { productPageOf, shopAddressOf } from '../shop-address.ts';
import { createVendure } from './index.ts';

export const vendureForm: Platform = {
  platform: 'vendure',
  name: 'Vendure',
  about:
    'Products, stock, orders, codes. A return becomes a note on the order; there are no links to pay and no webhooks.',
  steps: [
    'Vendure 3.6 or newer: add api-key to authOptions.tokenMethod.',
    'Make a role with ReadCatalog, ReadOrder, UpdateOrder, ReadCustomer, ReadPromotion and CreatePromotion, and an API key with it (createApiKey).',
    'For our key on orders add the public custom field aisleKey (string) to Order.',
  ],
  fields: [
    {
      ...{ name: 'url', label: 'Server address', secret: false, optional: false },
      hint: 'https:// and where Vendure runs, without /admin-api.',
    },
    {
      ...{ name: 'apiKey', label: 'API key', secret: true, optional: false },
      hint: 'Shown once, when it is made.',
    },
    {
      ...{ name: 'productPage', label: 'Product pages', secret: false, optional: false },
      hint: 'How their addresses are made: https://shop.example/products/{slug}.',
    },
    {
      ...{ name: 'channelToken', label: 'Channel token', secret: true, optional: true },
      hint: 'Only for a channel other than the default one.',
    },
  ],
  open({ url = '', apiKey = '', productPage = '', channelToken }, tools) {
    return createVendure({
      ...tools,
      url: shopAddressOf(url),
      apiKey: apiKey.trim(),
      productPage: productPageOf(productPage),
      ...(channelToken?.trim() && { channelToken: channelToken.trim() }),
    });
  },
};
