import { createHmac, randomUUID } from 'node:crypto';
import type { OrderTopic } from '../http/shop-context.ts';
import type { Order } from '../orders/order.ts';
import { describeOrder } from './describe-order.ts';
import type { Merchant } from './merchant-routes.ts';

/** Waits between tries, milliseconds. */
const TRIES = [0, 1_000, 5_000, 30_000];
const ANSWER_MS = 5_000;

/**
 * Tells the merchant's program of orders: JSON, signed with HMAC-SHA256 of the very bytes. Tried
 * again under the same name until it is taken, so whoever listens must know repeats.
 */
export function createTeller(merchant: Merchant | undefined, currency: string) {
  const waiting = new Set<NodeJS.Timeout>();
  const stopped = new AbortController();

  const post = async (url: string, headers: Record<string, string>, body: string, tried = 0) => {
    const signal = AbortSignal.any([stopped.signal, AbortSignal.timeout(ANSWER_MS)]);
    const taken = await fetch(url, { method: 'POST', headers, body, signal }).then(
      async (answer) => {
        await answer.body?.cancel();
        return answer.ok;
      },
      () => false,
    );
    const wait = TRIES[tried + 1];
    if (taken || wait === undefined || stopped.signal.aborted) return;
    const timer = setTimeout(() => {
      waiting.delete(timer);
      void post(url, headers, body, tried + 1);
    }, wait);
    waiting.add(timer.unref());
  };

  return {
    tell(topic: OrderTopic, order: Order) {
      const { webhookUrl, apiKey } = merchant ?? {};
      const url = typeof webhookUrl === 'function' ? webhookUrl() : webhookUrl;
      if (!url || !apiKey) return;
      const body = JSON.stringify({ topic, currency, order: describeOrder(order) });
      const headers = { ...signedHeaders(topic, body, apiKey), 'content-type': 'application/json' };
      void post(url, headers, body);
    },
    stop() {
      stopped.abort();
      for (const timer of waiting) clearTimeout(timer);
    },
  };
}

export const signedHeaders = (topic: string, body: string, apiKey: string) => ({
  'x-shop-topic': topic,
  'x-shop-delivery': randomUUID(),
  'x-shop-signature': createHmac('sha256', apiKey).update(body).digest('base64'),
});
