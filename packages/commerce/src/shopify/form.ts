import type { Platform } from '../platforms.ts';
import { ShopError } from '../port.ts';
import { createShopify } from './index.ts';

const optional = { optional: true };
const secret = { secret: true };
const plain = { secret: false };

export const shopifyForm: Platform = {
  platform: 'shopify',
  name: 'Shopify',
  about: 'Products, stock, orders of the last 60 days, codes, links to pay, returns.',
  steps: [
    'In the Dev Dashboard make an app for your shop, with the Admin API scopes read_products, read_orders, write_discounts and write_returns. Add read_all_orders for orders older than 60 days.',
    'Release it, install it on the shop, and copy client ID and client secret from its settings.',
    'An older custom app works too: give its Admin API access token instead.',
    'Subscribe to orders/create, orders/updated, products/update and products/delete with the webhook address shown here once the shop is connected.',
  ],
  fields: [
    {
      ...{ name: 'shop', label: 'Shop', ...plain, optional: false },
      hint: 'The name before .myshopify.com.',
    },
    {
      ...{ name: 'clientId', label: 'Client ID', ...plain, ...optional },
      hint: 'Dev Dashboard → your app → Settings.',
    },
    {
      ...{ name: 'clientSecret', label: 'Client secret', ...secret, ...optional },
      hint: 'Beside the client ID. It also signs the app’s webhooks.',
    },
    {
      ...{ name: 'accessToken', label: 'Access token', ...secret, ...optional },
      hint: 'Only for an app made in the Shopify admin before 2026: begins with shpat_.',
    },
    {
      ...{ name: 'webhookSecret', label: 'Webhook secret', ...secret, ...optional },
      hint: 'Only for webhooks made by hand: Settings → Notifications → Webhooks, at the bottom.',
    },
  ],
  open({ shop = '', clientId, clientSecret, accessToken, webhookSecret }, tools) {
    if (!accessToken && !(clientId && clientSecret))
      throw new ShopError('refused', 'Give client ID and client secret, or an access token.');
    return createShopify({
      ...tools,
      admin: adminOf(shop),
      ...(accessToken && { accessToken }),
      ...(clientId && { clientId }),
      ...(clientSecret && { clientSecret }),
      ...(webhookSecret && { webhookSecret }),
    });
  },
};

/** `wool`, `wool.myshopify.com`, or an address copied from the browser. */
export function adminOf(given: string): string {
  const typed = given.trim().toLowerCase();
  const name =
    /admin\.shopify\.com\/store\/([a-z0-9-]+)/.exec(typed)?.[1] ??
    /^(?:https?:\/\/)?([a-z0-9][a-z0-9-]*)(?:\.myshopify\.com\/?)?$/.exec(typed)?.[1];
  if (!name) throw new ShopError('refused', 'Shop: use its name, such as wool.myshopify.com.');
  return `https://${name}.myshopify.com`;
}
