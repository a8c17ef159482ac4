import { createStorefront, type Storefront } from '@aisle/storefront';
import type { Scope } from '../nodes/scope.ts';

/** Opens the shop's merchant API to the chat's server, and signs what the shop tells it. */
export const SHOP_API_KEY = 'only-for-journeys-shop-key';

/** The demo shop with the chat's snippet on its pages, in this process. */
export type Shop = Pick<Storefront, 'setPrice' | 'setStock'> & {
  url: string;
  /** The merchant sends an order, or a part of it. */
  sendParcel: (order: string, parcel: Parcel) => Promise<void>;
};

type Parcel = { carrier: string; number: string; url: string };

/** Opens the shop on an origin of its own; it tells `webhookUrl` of its orders. */
export async function openShop(
  scope: Scope,
  port: number,
  embed: { scriptUrl: string; siteKey: string },
  webhookUrl: string,
): Promise<Shop> {
  const shop = createStorefront({ embed, merchant: { apiKey: SHOP_API_KEY, webhookUrl } });
  await shop.listen({ port, host: '127.0.0.1' });
  scope.onClose(() => {
    // Browsers keep their connections; waiting for them takes half a minute.
    shop.server.closeAllConnections();
    return shop.close();
  });
  const url = `http://localhost:${port}`;
  return {
    ...{ url, setPrice: shop.setPrice, setStock: shop.setStock },
    sendParcel: async (order, parcel) => {
      const path = `/merchant/orders/${order.replace('#', '')}/parcels`;
      const response = await fetch(url + path, {
        method: 'POST',
        headers: {
          ...{ authorization: `Bearer ${SHOP_API_KEY}`, 'content-type': 'application/json' },
        },
        body: JSON.stringify(parcel),
      });
      if (!response.ok) throw new Error(`the shop sent no parcel: ${response.status}`);
    },
  };
}
