import { z } from 'zod';
import { readJson } from '../ask.ts';
import type { RawWebhook, WebhookEvent } from '../port.ts';
import { isSigned } from '../signature.ts';
import { orderAnswer, toShopOrder } from './order-answer.ts';

const told = z.object({ order: orderAnswer });

/** What the demo shop tells of an order. */
export function readDemoWebhook(
  { headers, body }: RawWebhook,
  { apiKey, url }: { apiKey: string; url: string },
): WebhookEvent | null {
  if (!isSigned(apiKey, body, headers['x-shop-signature'])) return null;
  const deliveryId = headers['x-shop-delivery'] ?? '';
  const topic = headers['x-shop-topic'] ?? '';
  const parsed = told.safeParse(readJson(body.toString('utf8')));
  const order = parsed.success ? toShopOrder(parsed.data.order, url) : null;
  return { deliveryId, topic, event: order ? { kind: 'order', order } : { kind: 'ignored' } };
}
