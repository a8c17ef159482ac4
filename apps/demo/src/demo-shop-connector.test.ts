import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDemoShop, type RawWebhook } from '@aisle/commerce';
import { connectorContract, type OpenShop, SECRET, type Ware } from '@aisle/commerce/contract';
import { createStorefront, type Product } from '@aisle/storefront';

/** The contract's wares as the shop keeps its garments. */
const toProduct = (ware: Ware, currency: string): Product => ({
  id: ware.id,
  slug: ware.id,
  name: ware.name,
  kind: 'crew',
  summary: '',
  description: ware.description,
  url: ware.url ?? `/products/${ware.id}`,
  image: ware.image ?? '/pictures/merino-crew/moss/daylight.svg',
  options: ware.options.map(({ name, values }) => ({
    name,
    values: values.map((value) => ({ value })),
  })),
  variants: ware.variants.map((variant) => ({
    id: variant.id,
    sku: variant.sku,
    options: ware.options.map(({ name }, i) => ({ name, value: variant.values[i] ?? '' })),
    price: { amount: variant.price, currency },
    ...(variant.before && { priceBefore: { amount: variant.before, currency } }),
    availability: variant.stock > 0 ? 'InStock' : 'OutOfStock',
    stock: variant.stock,
    image: ware.image ?? '/pictures/merino-crew/moss/daylight.svg',
  })),
  ...(ware.material && { notes: { ...NOTES, material: ware.material } }),
});

const NOTES = {
  fit: 'Regular',
  stretch: 'A little',
  shrinkage: { percent: 2, after: 'a cool wash' },
  care: ['Dry flat'],
  weightGrams: 300,
  modelWears: 'M',
  sizeChart: {
    unit: 'cm' as const,
    of: 'garment' as const,
    measures: ['Chest'],
    rows: [{ size: 'M', values: [104] }],
  },
  photos: [],
  author: 'Tomas, atelier',
  date: '2026-09-28',
};

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** Whom the shop tells: keeps the first thing it hears. */
async function startListener() {
  let hear: (webhook: RawWebhook) => void = () => {};
  const first = new Promise<RawWebhook>((resolve) => {
    hear = resolve;
  });
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    hear({ headers: request.headers as RawWebhook['headers'], body: Buffer.concat(chunks) });
    response.writeHead(204).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`,
    first,
    close: () => new Promise((done) => server.close(done)),
  };
}

connectorContract({
  platform: 'demo',
  async open({ currency, wares, tools }): Promise<OpenShop> {
    const listener = await startListener();
    const shop = createStorefront({
      products: wares.map((ware) => toProduct(ware, currency)),
      merchant: { apiKey: SECRET, webhookUrl: listener.url },
    });
    const origin = await shop.listen({ port: 0, host: '127.0.0.1' });
    const merchant = (url: string, payload?: object) =>
      shop.inject({
        method: payload ? 'POST' : 'GET',
        url: `/merchant${url}`,
        headers: { authorization: `Bearer ${SECRET}` },
        ...(payload && { payload }),
      });
    return {
      connector: createDemoShop({ url: origin, apiKey: SECRET, ...tools }),
      origin,
      customerId: null,
      datesChanges: false,
      setPrice: shop.setPrice,
      setStock: shop.setStock,
      async place({ email, lines, code, attributionKey }) {
        let cookie = '';
        const ask = async (method: 'POST' | 'PUT', url: string, payload: object) => {
          const answer = await shop.inject({ method, url, headers: { cookie }, payload });
          const [set] = answer.cookies;
          if (set) cookie = `${set.name}=${set.value}`;
          return answer.json();
        };
        let cart = await ask('POST', '/api/cart/lines', { lines });
        if (attributionKey) await ask('PUT', '/api/cart/attribution', { key: attributionKey });
        if (code) cart = await ask('POST', '/api/cart/codes', { code });
        const form = new URLSearchParams({
          ...{ name: 'Anna Berg', email, street: '1 Harbour Road', postcode: 'H91' },
          ...{ city: 'Galway', country: 'Ireland', expectedTotal: `${cart.total.amount}` },
        });
        const headers = { ...FORM, cookie };
        await shop.inject({ method: 'POST', url: '/checkout', headers, payload: `${form}` });
        const [newest] = (await merchant('/orders')).json().orders;
        return { orderId: newest.id, number: newest.number, cartToken: cart.id };
      },
      async refund(orderId, quantity) {
        const [line] = (await merchant(`/orders/${orderId}`)).json().lines;
        await merchant(`/orders/${orderId}/refunds`, {
          lines: [{ lineId: line.lineId, quantity }],
        });
      },
      async ship(orderId, parcel) {
        await merchant(`/orders/${orderId}/parcels`, parcel);
      },
      async codes() {
        const made: { code: string; percent: number; expiresAt: number }[] = (
          await merchant('/discounts')
        ).json().discounts;
        return made.map((code) => ({ ...code, uses: 1 }));
      },
      webhookOf: () => listener.first,
      headers: { signature: 'x-shop-signature', delivery: 'x-shop-delivery' },
      async close() {
        await shop.close();
        await listener.close();
      },
    };
  },
});
