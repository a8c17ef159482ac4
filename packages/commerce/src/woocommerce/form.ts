import type { Platform } from '../platforms.ts';
import { ShopError } from '../port.ts';
import { createWooCommerce } from './index.ts';

export const wooCommerceForm: Platform = {
  platform: 'woocommerce',
  name: 'WooCommerce',
  about: 'Products, stock, orders, codes, links to pay. WooCommerce has no returns of its own.',
  steps: [
    'WooCommerce → Settings → Advanced → REST API → Add key, as a shop manager, with the permission Read/Write.',
    'Copy both halves at once: the secret is shown only then.',
    'WooCommerce → Settings → Advanced → Webhooks → Add webhook: one each for Order created, Order updated, Product updated and Product deleted, with one secret of your own and the webhook address shown here once the shop is connected.',
  ],
  fields: [
    {
      ...{ name: 'url', label: 'Shop address', secret: false, optional: false },
      hint: 'https:// and where WordPress lives, such as https://shop.example.',
    },
    {
      ...{ name: 'consumerKey', label: 'Consumer key', secret: true, optional: false },
      hint: 'Begins with ck_.',
    },
    {
      ...{ name: 'consumerSecret', label: 'Consumer secret', secret: true, optional: false },
      hint: 'Begins with cs_.',
    },
    {
      ...{ name: 'webhookSecret', label: 'Webhook secret', secret: true, optional: true },
      hint: 'The secret you gave the webhooks.',
    },
  ],
  open({ url = '', consumerKey = '', consumerSecret = '', webhookSecret }, tools) {
    const address = URL.parse(url.trim());
    // The keys travel with every question: never over a line that others can read.
    if (address?.protocol !== 'https:')
      throw new ShopError('refused', 'Shop address: must begin with https://');
    return createWooCommerce({
      ...tools,
      url: `${address.origin}${address.pathname.replace(/\/+$/, '')}`,
      consumerKey: consumerKey.trim(),
      consumerSecret: consumerSecret.trim(),
      ...(webhookSecret && { webhookSecret }),
    });
  },
};
