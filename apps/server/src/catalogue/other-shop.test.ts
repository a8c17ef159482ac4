import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Connector } from '@aisle/commerce';
import { catalogueImports } from '@aisle/storage';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

type Page = Awaited<ReturnType<Connector['listProducts']>>;

const oldProduct = (productId: string): Page['products'][number] => ({
  ...{ platform: 'old', productId, name: `Harbour mug ${productId}`, options: [] },
  url: `https://old.example/${productId}`,
  variants: [
    {
      ...{ variantId: productId, options: [], availability: 'InStock' },
      price: { amount: 900, currency: 'EUR' },
    },
  ],
});

/** Answers of the old shop's listing, each given when the test says so. */
const listings: { cursor: string | null; answer: (page: Page) => void }[] = [];
const oldShop = {
  platform: 'old',
  catalogue: {
    ...{ platform: 'old', findNotes: async () => null },
    searchProducts: async () => [],
    findProduct: async ({ productId }: { productId: string }) => oldProduct(productId),
  },
  listProducts: (cursor: string | null) =>
    new Promise<Page>((answer) => listings.push({ cursor, answer })),
} as unknown as Connector;

let http: Server;
let url: string;
let server: TestServer;
let store: TestStore;
let owner: AgentClient;

beforeAll(async () => {
  // As much of the demo shop as a check asks for; it sells nothing.
  http = createServer((_request, response) => {
    response.end(JSON.stringify({ name: 'Wool & Co', currency: 'EUR', products: [], next: null }));
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  server = await startTestServer({ connectorOf: async () => oldShop }, { localShops: [url] });
});
beforeEach(async () => {
  listings.length = 0;
  store = await server.addStore({ role: 'owner' });
  owner = await server.agent(await server.signIn(store.email));
});
afterAll(async () => {
  await server.end();
  http.close();
});

const copied = () =>
  server.storage.searchCatalogue({ storeId: store.storeId, groups: [], limit: 9 });
const imported = () => catalogueImports.findImport(server.storage.read, store.storeId);
const search = async () =>
  accepted(await owner.emitWithAck('searchProducts', { query: 'mug' })).products;
const demo = (apiKey: string) => ({ platform: 'demo', fields: { url, apiKey } });

/** Copies two mugs of the old shop. */
async function copyOldShop() {
  expect(await search()).toEqual([]);
  await vi.waitFor(() => expect(listings).toHaveLength(1));
  listings[0]?.answer({ products: [oldProduct('1'), oldProduct('2')], next: null });
  await vi.waitFor(async () => expect(await search()).toHaveLength(2));
}

test('another shop takes the copy of the one before with it', async () => {
  await copyOldShop();
  accepted(await owner.emitWithAck('connectShop', demo('a key')));
  expect(await copied()).toEqual([]);
  expect(await imported()).toBeNull();
});

test('new keys of the same shop leave its copy, and without a shop there is none', async () => {
  accepted(await owner.emitWithAck('connectShop', demo('a key')));
  await server.storage.write((tx) =>
    catalogueImports.claimImport(tx, { storeId: store.storeId, importId: 'i', at: 1, until: 2 }),
  );
  accepted(await owner.emitWithAck('connectShop', demo('another key')));
  expect(await imported()).toMatchObject({ importId: 'i' });
  accepted(await owner.emitWithAck('disconnectShop', {}));
  expect(await imported()).toBeNull();
});

test('an import of the shop before finds no place to write to, neither page nor end', async () => {
  expect(await search()).toEqual([]);
  await vi.waitFor(() => expect(listings).toHaveLength(1));
  listings[0]?.answer({ products: [oldProduct('1')], next: 'page 2' });
  await vi.waitFor(() => expect(listings).toHaveLength(2));
  expect(await copied()).toHaveLength(1);

  accepted(await owner.emitWithAck('connectShop', demo('a key')));
  listings[1]?.answer({ products: [oldProduct('2')], next: 'page 3' });
  // The new shop's own import has room at once, and is the one that ends.
  await vi.waitFor(async () => {
    expect(await search()).toEqual([]);
    expect(await imported()).toMatchObject({ finishedAt: expect.any(Number), products: 0 });
  });
  expect(await copied()).toEqual([]);
  // The old one learned it with its second page and asked for no third.
  expect(listings).toHaveLength(2);
});
