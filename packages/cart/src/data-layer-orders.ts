import type { OrderClaim } from '@aisle/protocol';
import { type Analytics, createAnalyticsFeed } from './data-layer-events.ts';
import { moneyFromDecimal, readCurrency } from './money.ts';
import { isFields, readKey, readLabel, readList, readQuantity } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';

/** Tells of each order that this page's analytics say was placed. Claims, never revenue. */
export const hearOrders = (
  page: ShopPage,
  platform: string,
  tell: (order: OrderClaim) => void,
): (() => void) => {
  const feed = createAnalyticsFeed(page);
  const told = new Set<string>();
  const look = () => {
    for (const event of feed.drain()) {
      const order = readOrder(event, platform);
      if (!order || told.has(order.orderId)) continue;
      told.add(order.orderId);
      tell(order);
    }
  };
  const stop = feed.onPush(look);
  look();
  return stop;
};

const readOrder = ({ name, params }: Analytics, platform: string): OrderClaim | null => {
  const orderId = readKey(params.transaction_id);
  const currency = readCurrency(params.currency);
  const total = currency && moneyFromDecimal(params.value, currency);
  if (name !== 'purchase' || !orderId || !currency || !total) return null;
  const code = readLabel(params.coupon);
  const lines = readList(params.items)
    .slice(0, 200)
    .flatMap((item) => {
      if (!isFields(item)) return [];
      const productId = readKey(item.item_id);
      const label = readLabel(item.item_name);
      const quantity = readQuantity(item.quantity ?? 1);
      const unitPrice = moneyFromDecimal(item.price, currency);
      if (!productId || !label || !quantity || !unitPrice) return [];
      return [{ ref: { platform, productId }, name: label, options: [], quantity, unitPrice }];
    });
  return { orderId, total, lines, codes: code ? [code] : [] };
};
