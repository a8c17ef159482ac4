import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, graphql, parse, validate } from 'graphql';
import { type Call, serve } from '../contract/serve.ts';
import type { OpenShop, OpenShopWith, Ware, WareVariant } from '../contract/setting.ts';
import { createStockRoom, type KeptOrder, type StockRoom } from '../contract/stock-room.ts';
import { SECRET } from '../contract.ts';
import { toDecimal } from '../decimal.ts';
import { signatureOf } from '../signature.ts';
import { idOf } from './ids.ts';
import { createShopify } from './index.ts';
import { API_VERSION } from './queries.ts';

export const schema = buildSchema(
  readFileSync(join(import.meta.dirname, 'admin.graphql'), 'utf8'),
  {
    assumeValid: true,
  },
);
export const TOKEN = 'shpat_token';
const CUSTOMER = '880011';
const PII = { firstName: 'Anna', lastName: 'Berg', address1: '1 Harbour Road' };

/** A shop that runs our queries against the part of Shopify's own schema that is kept beside it. */
export async function openShopify({ currency, wares, tools }: OpenShopWith): Promise<OpenShop> {
  const room = createStockRoom(wares);
  const server = await serve((call) => answer(call, room, currency, () => server.origin));
  return {
    ...room,
    connector: createShopify({
      admin: server.origin,
      accessToken: TOKEN,
      webhookSecret: SECRET,
      ...tools,
    }),
    origin: server.origin,
    customerId: CUSTOMER,
    datesChanges: true,
    codes: async () => room.codes,
    async webhookOf(orderId) {
      const body = Buffer.from(
        JSON.stringify({ id: Number(orderId), email: 'x@y.example', ...PII }),
      );
      return {
        headers: {
          'x-shopify-topic': 'orders/create',
          'x-shopify-webhook-id': 'b54557e4-bdd9-4b37-8a5f-bf7d70bcd043',
          'x-shopify-hmac-sha256': signatureOf(SECRET, body),
        },
        body,
      };
    },
    headers: { signature: 'x-shopify-hmac-sha256', delivery: 'x-shopify-webhook-id' },
    close: server.close,
  };
}

async function answer(call: Call, room: StockRoom, currency: string, origin: () => string) {
  if (call.url.pathname !== `/admin/api/${API_VERSION}/graphql.json`)
    return { status: 404, body: '{"errors":"Not Found"}' };
  if (call.headers['x-shopify-access-token'] !== TOKEN)
    return { status: 401, body: { errors: '[API] Invalid API key or access token' } };
  const { query, variables } = JSON.parse(call.text);
  const errors = validate(schema, parse(query));
  if (errors.length > 0) return { body: { errors } };
  const rootValue = createRoot(room, currency, origin());
  return { body: await graphql({ schema, source: query, rootValue, variableValues: variables }) };
}

const list = <T>(nodes: T[]) => ({ nodes, pageInfo: { hasNextPage: false, endCursor: null } });

function createRoot(room: StockRoom, currency: string, origin: string) {
  const decimal = (amount: number) => toDecimal({ amount, currency });
  const bag = (amount: number) => {
    const money = { amount: decimal(amount), currencyCode: currency };
    return { presentmentMoney: money, shopMoney: money };
  };
  const variantOf = (ware: Ware, variant: WareVariant) => ({
    __typename: 'ProductVariant',
    legacyResourceId: variant.id,
    sku: variant.sku,
    price: decimal(variant.price),
    compareAtPrice: variant.before === undefined ? null : decimal(variant.before),
    availableForSale: variant.stock > 0,
    inventoryQuantity: variant.stock,
    inventoryPolicy: 'DENY',
    image: ware.image ? { url: ware.image } : null,
    product: { legacyResourceId: ware.id },
    contextualPricing: () => ({ price: bag(variant.price).shopMoney }),
    selectedOptions:
      ware.options.length === 0
        ? [{ name: 'Title', value: 'Default Title' }]
        : ware.options.map(({ name }, i) => ({ name, value: variant.values[i] })),
  });
  const productOf = (ware: Ware) => ({
    __typename: 'Product',
    id: `gid://shopify/Product/${ware.id}`,
    legacyResourceId: ware.id,
    handle: `p-${ware.id}`,
    title: ware.name.toWellFormed(),
    description: ware.description,
    status: 'ACTIVE',
    updatedAt: '2026-09-28T08:00:00Z',
    onlineStoreUrl: ware.url ?? `${origin}/products/p-${ware.id}`,
    featuredMedia: ware.image
      ? { __typename: 'MediaImage', preview: { image: { url: ware.image } } }
      : null,
    options: ware.options.map(({ name, values }) => ({
      name,
      optionValues: values.map((value) => ({ name: value, swatch: null })),
    })),
    variants: ({ first }: { first: number }) =>
      list(ware.variants.slice(0, first).map((variant) => variantOf(ware, variant))),
    metafields: list(
      ware.material
        ? [{ namespace: 'custom', key: 'material', type: 'text', value: ware.material }]
        : [],
    ),
  });
  const orderOf = (order: KeptOrder) => ({
    __typename: 'Order',
    id: `gid://shopify/Order/${order.orderId}`,
    legacyResourceId: order.orderId,
    name: order.number,
    processedAt: new Date(order.placedAt).toISOString(),
    updatedAt: new Date(order.changedAt).toISOString(),
    cancelledAt: null,
    email: order.wanted.email,
    presentmentCurrencyCode: currency,
    displayFinancialStatus: order.returned > 0 ? 'PARTIALLY_REFUNDED' : 'PAID',
    displayFulfillmentStatus: order.parcels.length > 0 ? 'FULFILLED' : 'UNFULFILLED',
    discountCodes: order.wanted.code ? [order.wanted.code] : [],
    cartToken: order.cartToken,
    checkoutToken: `checkout-of-${order.cartToken}`,
    statusPageUrl: `${origin}/1/orders/secret/authenticate?key=${PII.lastName}`,
    customer: { legacyResourceId: CUSTOMER },
    customAttributes: order.wanted.attributionKey
      ? [{ key: '_aisle', value: order.wanted.attributionKey }]
      : [],
    totalDiscountsSet: bag(0),
    totalShippingPriceSet: bag(0),
    totalPriceSet: bag(room.worth(order.lines)),
    totalRefundedSet: bag(order.returned * (order.lines[0]?.variant.price ?? 0)),
    fulfillments: order.parcels.map(({ carrier: company, number, url }) => ({
      displayStatus: 'IN_TRANSIT',
      trackingInfo: [{ company, number, url }],
    })),
    lineItems: list(
      order.lines.map(({ lineId, ware, variant, quantity }, i) => ({
        id: `gid://shopify/LineItem/${lineId}`,
        title: ware.name,
        sku: variant.sku,
        quantity,
        currentQuantity: i === 0 ? quantity - order.returned : quantity,
        image: null,
        product: { legacyResourceId: ware.id },
        variant: variantOf(ware, variant),
        originalUnitPriceSet: bag(variant.price),
        discountedUnitPriceAfterAllDiscountsSet: bag(variant.price),
      })),
    ),
  });
  const node = (gid: string) => {
    const id = idOf(gid);
    if (gid.includes('/Order/')) {
      const order = room.orders.find(({ orderId }) => orderId === id);
      return order ? orderOf(order) : null;
    }
    const ware = room.stock.find((one) =>
      gid.includes('/Product/') ? one.id === id : one.variants.some((each) => each.id === id),
    );
    if (!ware) return null;
    const variant = ware.variants.find((each) => each.id === id);
    return gid.includes('/Product/') || !variant ? productOf(ware) : variantOf(ware, variant);
  };
  const words = (query: string, name: string) => new RegExp(`${name}:"([^"]*)"`).exec(query)?.[1];

  return {
    shop: { name: 'Wool & Co', currencyCode: currency, primaryDomain: { url: origin } },
    currentAppInstallation: {
      accessScopes: ['write_products', 'read_orders', 'write_discounts', 'write_returns'].map(
        (handle) => ({ handle }),
      ),
    },
    product: ({ id }: { id: string }) => node(id),
    order: ({ id }: { id: string }) => node(id),
    nodes: ({ ids }: { ids: string[] }) => ids.map(node),
    products({ first, after, query }: { first: number; after?: string; query: string }) {
      const asked = query.replace('status:active', '').toLowerCase().split(/\s+/).filter(Boolean);
      const fitting = room.stock.filter(({ name }) =>
        asked.every((word) => name.toLowerCase().includes(word)),
      );
      const from = after ? Number(after) : 0;
      const hasNextPage = from + first < fitting.length;
      return {
        nodes: fitting.slice(from, from + first).map(productOf),
        pageInfo: { hasNextPage, endCursor: `${from + first}` },
      };
    },
    orders({ query }: { query: string }) {
      const [email, name, customer] = ['email', 'name', 'customer_id'].map((one) =>
        words(query, one),
      );
      const fitting = room.orders.filter(
        (order) =>
          (email === undefined || order.wanted.email.toLowerCase() === email.toLowerCase()) &&
          (name === undefined || order.number === `#${name}`) &&
          (customer === undefined || customer === CUSTOMER),
      );
      return list(fitting.reverse().map(orderOf));
    },
    discountCodeBasicCreate({ basicCodeDiscount }: { basicCodeDiscount: Discount }) {
      const { code, usageLimit, endsAt, customerGets } = basicCodeDiscount;
      if (room.codes.some((one) => one.code === code))
        return { userErrors: [{ code: 'TAKEN', message: 'Code must be unique.' }] };
      const percent = Math.round(customerGets.value.percentage * 100);
      room.codes.push({ code, percent, expiresAt: Date.parse(endsAt), uses: usageLimit });
      return { codeDiscountNode: { id: 'gid://shopify/DiscountCodeNode/1' }, userErrors: [] };
    },
    returnableFulfillments({ orderId }: { orderId: string }) {
      const { lines, parcels } = room.orderOf(idOf(orderId));
      const sent = parcels.length > 0 ? lines : [];
      const returnableFulfillmentLineItems = list(
        sent.map(({ lineId, quantity }) => ({
          quantity,
          fulfillmentLineItem: {
            id: `gid://shopify/FulfillmentLineItem/9${lineId}`,
            lineItem: { id: `gid://shopify/LineItem/${lineId}` },
          },
        })),
      );
      return list([{ returnableFulfillmentLineItems }]);
    },
    returnRequest: () => ({ return: { name: '#1001-R1' }, userErrors: [] }),
  };
}

type Discount = {
  code: string;
  usageLimit: number;
  endsAt: string;
  customerGets: { value: { percentage: number } };
};
