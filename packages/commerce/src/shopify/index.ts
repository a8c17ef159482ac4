import { z } from 'zod';
import type { Tools } from '../ask.ts';
import type { Connector, Health } from '../port.ts';
import { linkOf } from '../readable.ts';
import { type AskAdmin, createAskAdmin, type ShopifyKeys } from './ask-admin.ts';
import { createCatalogue, type ShopFacts } from './catalogue.ts';
import { SCOPES, SHOP } from './queries.ts';
import { readShopifyWebhook } from './read-webhook.ts';
import { createSelling } from './selling.ts';
import { PLATFORM } from './to-product.ts';

export type ShopifyOptions = Tools &
  ShopifyKeys & {
    /** Signs webhooks: the app's client secret, or the one of Settings → Notifications. */
    webhookSecret?: string;
  };

/** How long the shop's name, currency and address are believed. */
const FACTS_MS = 5 * 60_000;

/** What each scope is for, in words for whoever forgot it. */
const NEEDED: [string, string][] = [
  ['read_products', 'Products cannot be read: give the app the scope read_products.'],
  ['read_orders', 'Orders cannot be read: give the app the scope read_orders.'],
  ['write_discounts', 'Codes cannot be made: give the app the scope write_discounts.'],
  ['write_returns', 'Returns cannot be started: give the app the scope write_returns.'],
];

/** Connector to a Shopify shop's Admin API. */
export function createShopify(options: ShopifyOptions): Connector {
  const { clock = Date.now, webhookSecret = options.clientSecret ?? '' } = options;
  const ask = createAskAdmin(options, options);
  const factsOf = createFactsOf(ask, options.admin, clock);
  const { catalogue, listProducts, verifyLines } = createCatalogue(ask, factsOf);
  return {
    platform: PLATFORM,
    capabilities: {
      orders: true,
      discounts: true,
      checkoutLink: true,
      returns: true,
      webhooks: webhookSecret !== '',
    },
    catalogue,
    listProducts,
    verifyLines,
    ...createSelling(ask, factsOf, clock),
    readWebhook: (webhook) => readShopifyWebhook(webhook, webhookSecret),
    health: () => examine(ask, factsOf, webhookSecret !== ''),
  };
}

const scopesShape = z.object({
  currentAppInstallation: z.object({ accessScopes: z.array(z.object({ handle: z.string() })) }),
});

async function examine(
  ask: AskAdmin,
  factsOf: () => Promise<ShopFacts>,
  signed: boolean,
): Promise<Health> {
  const { name: shopName, currency } = await factsOf();
  const { currentAppInstallation } = await ask(SCOPES, {}, scopesShape);
  const scopes = new Set(currentAppInstallation.accessScopes.map(({ handle }) => handle));
  // The right to write brings the right to read along.
  const has = (scope: string) => scopes.has(scope) || scopes.has(scope.replace('read_', 'write_'));
  const missing = NEEDED.flatMap(([scope, words]) => (has(scope) ? [] : [words]));
  if (!signed)
    missing.push(
      'Orders are not told as they happen: give the secret that webhooks are signed with.',
    );
  return { shopName, currency, missing };
}

const shopShape = z.object({
  shop: z.object({
    name: z.string(),
    currencyCode: z.string(),
    primaryDomain: z.object({ url: z.string() }),
  }),
});

function createFactsOf(ask: AskAdmin, admin: string, clock: () => number) {
  let kept: { at: number; facts: Promise<ShopFacts> } | null = null;
  return (): Promise<ShopFacts> => {
    if (kept && clock() - kept.at < FACTS_MS) return kept.facts;
    const facts = ask(SHOP, {}, shopShape).then(({ shop }) => ({
      name: shop.name,
      currency: shop.currencyCode,
      url: linkOf(shop.primaryDomain.url) ?? admin,
    }));
    kept = { at: clock(), facts };
    facts.catch(() => {
      kept = null;
    });
    return facts;
  };
}
