import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEverything } from '../../build.ts';

/** A page of the shop: its HTML and headers. */
export type ShopPageAnswer = { html: string; headers?: Record<string, string> };

/** Aisle's origin and a shop's, as in life two of them. */
export type TwoSites = {
  aisle: string;
  shop: string;
  /** The shop's page by its path. */
  pages: Map<string, ShopPageAnswer>;
  /** Settings the server puts into the loader, as it may per store. */
  settings: Record<string, string>;
  /** How the store sees its visitors, as the server puts it behind the loader. */
  mode: 'off' | 'consent' | 'everyone';
  /** The shop's cart, for `/api/cart`. */
  cart: { quantity: number };
  close: () => Promise<void>;
};

const CHAT = 'chat-test.js';
const TYPES = { js: 'text/javascript', html: 'text/html' } as const;

/** Builds the loader with the tests' own chat and serves both sites. */
export const openTwoSites = async (): Promise<TwoSites> => {
  const out = await mkdtemp(join(tmpdir(), 'aisle-loader-'));
  await buildEverything(CHAT, out);
  const chat = await readFile(join(import.meta.dirname, 'chat.js'), 'utf8');
  const settings: Record<string, string> = {};
  const pages = new Map<string, ShopPageAnswer>();
  const cart = { quantity: 1 };

  const answerAisle = async (path: string, response: ServerResponse) => {
    const file = path.replace(/\?.*$/, '');
    const text = file.endsWith(CHAT)
      ? chat
      : await readFile(join(out, file), 'utf8').catch(() => null);
    const type = TYPES[file.split('.').at(-1) as keyof typeof TYPES];
    if (text === null || !type) return response.writeHead(404).end();
    const members = JSON.stringify(settings).slice(1, -1);
    const followed = file.endsWith('/aisle.js') && sites.mode !== 'off';
    const tail = followed ? await readFile(join(out, 'visitors.js'), 'utf8') : '';
    return response
      .writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' })
      .end(
        text.replace('/*AISLE_STORE*/', members) +
          tail.replace('VISITOR_MODE', JSON.stringify(sites.mode)),
      );
  };
  const answerShop = async (path: string, response: ServerResponse) => {
    if (path.startsWith('/api/cart')) {
      return response
        .writeHead(200, { 'Content-Type': 'application/json' })
        .end(JSON.stringify(cartAnswer(cart.quantity)));
    }
    const page = pages.get(path.replace(/\?.*$/, ''));
    if (!page) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers })
      .end(page.html);
  };
  const aisle = await listen(answerAisle);
  const shop = await listen(answerShop);
  const sites: TwoSites = {
    mode: 'off',
    aisle: aisle.address,
    shop: shop.address,
    pages,
    settings,
    cart,
    close: async () => {
      await Promise.all([aisle.close(), shop.close()]);
      await rm(out, { recursive: true, force: true });
    },
  };
  return sites;
};

const cartAnswer = (quantity: number) => {
  const money = (amount: number) => ({ amount, currency: 'EUR' });
  const line = {
    key: 'a',
    productId: 'harbour',
    variantId: 'm-oat',
    name: 'Harbour crew',
    options: [],
    quantity,
    unitPrice: money(8_400),
    lineTotal: money(8_400 * quantity),
  };
  return {
    currency: 'EUR',
    lines: [line],
    codes: [],
    subtotal: line.lineTotal,
    discount: money(0),
  };
};

const listen = async (answer: (path: string, response: ServerResponse) => Promise<unknown>) => {
  const server: Server = createServer(
    (request, response) => void answer(request.url ?? '/', response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
