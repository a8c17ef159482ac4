import { type Answer, type Call, serve } from '../contract/serve.ts';
import type { OpenShop, OpenShopWith, Ware, WareVariant } from '../contract/setting.ts';
import { createStockRoom, type KeptOrder, type StockRoom } from '../contract/stock-room.ts';
import { SECRET } from '../contract.ts';
import { toDecimal } from '../decimal.ts';
import { signatureOf } from '../signature.ts';
import { createWooCommerce } from './index.ts';

const KEYS = { consumerKey: 'ck_1', consumerSecret: 'cs_1' };
const BASIC = `Basic ${Buffer.from('ck_1:cs_1').toString('base64')}`;
const CUSTOMER = 25;

/** A small shop that answers as REST v3's documentation says. */
export async function openWooCommerce({ currency, wares, tools }: OpenShopWith): Promise<OpenShop> {
  const room = createStockRoom(wares);
  const server = await serve((call) =>
    answer(
      call,
      room,
      describe(currency, () => server.origin),
    ),
  );
  return {
    ...room,
    connector: createWooCommerce({ url: server.origin, ...KEYS, webhookSecret: SECRET, ...tools }),
    origin: server.origin,
    customerId: `${CUSTOMER}`,
    datesChanges: true,
    async place(wanted) {
      const placed = await room.place(wanted);
      // The number is the id, and what her page sees of it is the order's key.
      const number = `#${placed.orderId}`;
      Object.assign(room.orderOf(placed.orderId), { number });
      return { ...placed, number, cartToken: `wc_order_${placed.orderId}` };
    },
    codes: async () => room.codes,
    async webhookOf(orderId) {
      const body = Buffer.from(JSON.stringify({ id: Number(orderId), billing: { email: 'x' } }));
      return {
        headers: {
          'x-wc-webhook-topic': 'order.created',
          'x-wc-webhook-delivery-id': '9e4b1c',
          'x-wc-webhook-signature': signatureOf(SECRET, body),
        },
        body,
      };
    },
    headers: { signature: 'x-wc-webhook-signature', delivery: 'x-wc-webhook-delivery-id' },
    close: server.close,
  };
}

const missing = { status: 404, body: { code: 'rest_no_route', message: 'No route was found' } };

function answer(call: Call, room: StockRoom, shop: Describe): Answer {
  const { url, method, headers, text } = call;
  const path = url.pathname.replace(/^\/wp-json/, '');
  if (path === '/') return { body: { name: 'Wool &amp; Co', namespaces: ['wc/v3'] } };
  if (headers.authorization !== BASIC)
    return { status: 401, body: { code: 'woocommerce_rest_authentication_error', message: 'no' } };
  const [resource, id, below] = path.replace('/wc/v3/', '').split('/');
  const page = <T>(all: T[]) => {
    const size = Number(url.searchParams.get('per_page') ?? 10);
    const from = (Number(url.searchParams.get('page') ?? 1) - 1) * size;
    return { body: all.slice(from, from + size) };
  };
  const ware = room.stock.find((one) => one.id === id);
  const order = room.orders.find(({ orderId }) => orderId === id);
  const search = (url.searchParams.get('search') ?? '').toLowerCase();
  if (resource === 'data') return { body: { code: shop.currency, name: 'x', symbol: 'x' } };
  if (resource === 'products' && below === 'variations')
    return ware ? page(ware.variants.map((variant) => shop.variation(ware, variant))) : missing;
  if (resource === 'products' && id) return ware ? { body: shop.product(ware) } : missing;
  if (resource === 'products') {
    const words = search.split(' ').filter(Boolean);
    const fits = ({ name }: Ware) => words.every((word) => name.toLowerCase().includes(word));
    return page(room.stock.filter(fits).map(shop.product));
  }
  if (resource === 'orders' && below === 'refunds')
    return order ? page(shop.refunds(order)) : missing;
  if (resource === 'orders' && id) return order ? { body: shop.order(order) } : missing;
  if (resource === 'orders') {
    const customer = url.searchParams.get('customer');
    const fits = ({ wanted }: KeptOrder) =>
      wanted.email.toLowerCase().includes(search) && (!customer || customer === `${CUSTOMER}`);
    return page(room.orders.filter(fits).reverse().map(shop.order));
  }
  if (resource === 'coupons' && method === 'POST') return makeCoupon(room, JSON.parse(text));
  return resource === 'coupons' ? { body: [] } : missing;
}

type Coupon = { code: string; amount: string; usage_limit: number; date_expires_gmt: string };

function makeCoupon(room: StockRoom, coupon: Coupon): Answer {
  const code = coupon.code.toLowerCase();
  if (room.codes.some((one) => one.code === code)) {
    const message = 'The coupon code already exists';
    return { status: 400, body: { code: 'woocommerce_rest_coupon_code_already_exists', message } };
  }
  const expiresAt = Date.parse(`${coupon.date_expires_gmt}Z`);
  room.codes.push({ code, percent: Number(coupon.amount), expiresAt, uses: coupon.usage_limit });
  return { status: 201, body: { id: room.codes.length } };
}

type Describe = ReturnType<typeof describe>;

/** The shop's things in WooCommerce's words. */
function describe(currency: string, origin: () => string) {
  const decimal = (amount: number) => toDecimal({ amount, currency });
  const priced = ({ price, before, stock, sku, id }: WareVariant) => ({
    id: Number(id),
    sku,
    price: decimal(price),
    regular_price: decimal(before ?? price),
    sale_price: before ? decimal(price) : '',
    stock_status: stock > 0 ? 'instock' : 'outofstock',
    stock_quantity: stock,
  });
  return {
    currency,
    product: (ware: Ware) => {
      const [first] = ware.variants;
      return {
        ...(first && priced(first)),
        id: Number(ware.id),
        name: ware.name.toWellFormed().replaceAll('<', '&lt;'),
        permalink: ware.url ?? `${origin()}/product/${ware.id}/`,
        type: ware.options.length > 0 ? 'variable' : 'simple',
        status: 'publish',
        description: `<p>${ware.description}</p>\n<script>alert(1)</script>`,
        short_description: '',
        date_modified_gmt: '2026-09-28T08:00:00',
        images: ware.image ? [{ id: 1, src: ware.image }] : [],
        attributes: ware.options.map(({ name, values }) => ({
          ...{ id: 0, name, variation: true },
          options: values,
        })),
        meta_data: ware.material ? [{ id: 1, key: 'material', value: ware.material }] : [],
      };
    },
    variation: (ware: Ware, variant: WareVariant) => ({
      ...priced(variant),
      image: ware.image ? { src: ware.image } : null,
      attributes: ware.options.map(({ name }, i) => ({ id: 0, name, option: variant.values[i] })),
    }),
    order: (order: KeptOrder) => {
      const worth = order.lines.reduce((sum, one) => sum + one.variant.price * one.quantity, 0);
      const back = order.returned * (order.lines[0]?.variant.price ?? 0);
      return {
        id: Number(order.orderId),
        number: order.orderId,
        status: order.parcels.length > 0 ? 'completed' : 'processing',
        currency,
        date_created_gmt: new Date(order.placedAt).toISOString().slice(0, 19),
        date_modified_gmt: new Date(order.changedAt).toISOString().slice(0, 19),
        order_key: `wc_order_${order.orderId}`,
        customer_id: CUSTOMER,
        billing: {
          ...{ first_name: 'Anna', last_name: 'Berg', address_1: '1 Harbour Road' },
          email: order.wanted.email,
        },
        ...{ discount_total: '0.00', discount_tax: '0.00' },
        ...{ shipping_total: '0.00', shipping_tax: '0.00' },
        total: decimal(worth),
        line_items: order.lines.map(({ lineId, ware, variant, quantity }) => ({
          id: Number(lineId),
          name: ware.name,
          product_id: Number(ware.id),
          variation_id: ware.options.length > 0 ? Number(variant.id) : 0,
          quantity,
          subtotal: decimal(variant.price * quantity),
          total: decimal(variant.price * quantity),
          ...{ subtotal_tax: '0.00', total_tax: '0.00' },
          sku: variant.sku,
          image: { id: '', src: '' },
          meta_data: ware.options.map(({ name }, i) => ({
            ...{ id: i, key: name.toLowerCase(), value: variant.values[i] },
            ...{ display_key: name, display_value: variant.values[i] },
          })),
        })),
        coupon_lines: order.wanted.code ? [{ id: 1, code: order.wanted.code }] : [],
        refunds: back > 0 ? [{ id: 1, reason: '', total: `-${decimal(back)}` }] : [],
        meta_data: metaOf(order),
      };
    },
    refunds: (order: KeptOrder) => [
      {
        id: 1,
        line_items: [
          {
            quantity: -order.returned,
            meta_data: [{ id: 1, key: '_refunded_item_id', value: order.lines[0]?.lineId }],
          },
        ],
      },
    ],
  };
}

const metaOf = ({ wanted, parcels }: KeptOrder) => [
  ...(wanted.attributionKey
    ? [
        { id: 1, key: '_wc_order_attribution_utm_source', value: 'aisle' },
        { id: 2, key: '_wc_order_attribution_utm_id', value: wanted.attributionKey },
      ]
    : []),
  {
    id: 3,
    key: '_wc_shipment_tracking_items',
    value: parcels.map(({ carrier, number, url }) => ({
      tracking_provider: carrier,
      tracking_number: number,
      custom_tracking_link: url,
    })),
  },
];
