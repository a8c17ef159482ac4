import { z } from 'zod';
import { readJson, type Tools } from '../ask.ts';
import {
  type Connector,
  type Health,
  type RawWebhook,
  ShopError,
  type WebhookEvent,
} from '../port.ts';
import { fromHtml } from '../readable.ts';
import { isSigned } from '../signature.ts';
import { verifyAgainst } from '../verify-lines.ts';
import { type AskWoo, createAskWoo, type WooKeys } from './ask-woo.ts';
import { createCatalogue } from './catalogue.ts';
import { createSelling } from './selling.ts';
import { PLATFORM } from './to-product.ts';

export type WooCommerceOptions = Tools &
  WooKeys & {
    /** The secret given to the shop's webhooks. */
    webhookSecret?: string;
  };

/** How long the shop's currency is believed. */
const CURRENCY_MS = 5 * 60_000;

/** Connector to WooCommerce's REST API, version 3. */
export function createWooCommerce(options: WooCommerceOptions): Connector {
  const { url, clock = Date.now, webhookSecret = '' } = options;
  const ask = createAskWoo(options, options);
  const currencyOf = createCurrencyOf(ask, clock);
  const { catalogue, listProducts } = createCatalogue(ask, currencyOf);
  return {
    platform: PLATFORM,
    capabilities: {
      orders: true,
      discounts: true,
      checkoutLink: true,
      returns: false,
      webhooks: webhookSecret !== '',
    },
    catalogue,
    listProducts,
    verifyLines: (lines) => verifyAgainst(catalogue.findProduct, lines),
    ...createSelling(ask, url),
    readWebhook: (webhook) => readWebhook(webhook, webhookSecret),
    health: () => examine(ask, currencyOf, webhookSecret !== ''),
  };
}

async function examine(
  ask: AskWoo,
  currencyOf: () => Promise<string>,
  signed: boolean,
): Promise<Health> {
  const currency = await currencyOf();
  const index = await ask('/', z.object({ name: z.string() }));
  if (!index) throw new ShopError('unreadable', 'there is no WordPress at this address');
  const missing: string[] = [];
  const may = async (path: string, words: string) => {
    const denied = await ask(`${path}?per_page=1`, z.array(z.unknown())).then(
      () => false,
      (error: unknown) => {
        if (error instanceof ShopError && error.problem === 'unauthorized') return true;
        throw error;
      },
    );
    if (denied) missing.push(words);
  };
  const who = 'make the key as a user who is a shop manager';
  await may('orders', `Orders cannot be read: ${who}.`);
  await may('coupons', `Codes cannot be made: ${who}, with the permission Read/Write.`);
  if (!signed)
    missing.push('Orders are not told as they happen: add webhooks and give their secret here.');
  return { shopName: fromHtml(index.name) || 'WooCommerce', currency, missing };
}

const current = z.object({ code: z.string().regex(/^[A-Z]{3}$/) });

function createCurrencyOf(ask: AskWoo, clock: () => number) {
  let kept: { at: number; code: Promise<string> } | null = null;
  return (): Promise<string> => {
    if (kept && clock() - kept.at < CURRENCY_MS) return kept.code;
    const code = ask('data/currencies/current', current).then((answer) => {
      if (!answer) throw new ShopError('unreadable', 'there is no WooCommerce at this address');
      return answer.code;
    });
    kept = { at: clock(), code };
    code.catch(() => {
      kept = null;
    });
    return code;
  };
}

const named = z.object({ id: z.int().positive().transform(String) });

/** Which version of its API the body speaks is the merchant's choice: only what changed is read. */
function readWebhook({ headers, body }: RawWebhook, secret: string): WebhookEvent | null {
  if (!isSigned(secret, body, headers['x-wc-webhook-signature'])) return null;
  const topic = headers['x-wc-webhook-topic'] ?? '';
  const deliveryId = headers['x-wc-webhook-delivery-id'] ?? '';
  const parsed = named.safeParse(readJson(body.toString('utf8')));
  const event = parsed.success ? eventOf(topic, parsed.data.id) : ({ kind: 'ignored' } as const);
  return { deliveryId, topic, event };
}

function eventOf(topic: string, id: string): WebhookEvent['event'] {
  const key = { platform: PLATFORM, productId: id };
  if (topic === 'product.deleted') return { kind: 'product_removed', key };
  if (topic.startsWith('product.')) return { kind: 'product_changed', key };
  return topic.startsWith('order.') ? { kind: 'order_changed', orderId: id } : { kind: 'ignored' };
}
