import { z } from 'zod';
import { readJson } from '../ask.ts';
import type { RawWebhook, WebhookEvent } from '../port.ts';
import { isSigned } from '../signature.ts';
import { PLATFORM } from './to-product.ts';

const named = z.object({ id: z.int().positive().transform(String) });

/**
 * Shopify's word that something changed. The body is REST's old shape, its money in another form than
 * the API's: only what changed is read from it, the rest is asked for.
 */
export function readShopifyWebhook(
  { headers, body }: RawWebhook,
  secret: string,
): WebhookEvent | null {
  if (!isSigned(secret, body, headers['x-shopify-hmac-sha256'])) return null;
  const topic = headers['x-shopify-topic'] ?? '';
  const deliveryId = headers['x-shopify-webhook-id'] ?? '';
  const parsed = named.safeParse(readJson(body.toString('utf8')));
  return { deliveryId, topic, event: parsed.success ? eventOf(topic, parsed.data.id) : IGNORED };
}

const IGNORED = { kind: 'ignored' } as const;

function eventOf(topic: string, id: string): WebhookEvent['event'] {
  const key = { platform: PLATFORM, productId: id };
  if (topic === 'products/delete') return { kind: 'product_removed', key };
  if (topic.startsWith('products/')) return { kind: 'product_changed', key };
  return topic.startsWith('orders/') ? { kind: 'order_changed', orderId: id } : IGNORED;
}
