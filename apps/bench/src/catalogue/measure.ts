import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connector } from '@aisle/commerce';
import { createAgent, createServer, createStore, noLimits } from '@aisle/server';
import type { Figure } from '../figure.ts';
import { PASSWORD, SITE_KEY } from '../processes/credentials.ts';
import { createDatabase } from '../processes/database.ts';
import { openAgent, signIn } from '../processes/people.ts';
import { largeShop } from './large-shop.ts';

const PRODUCTS = 50_000;
const BUDGET_MS = 100;

/** What agents type: names, slips of the keys, sizes with colours, prices, article numbers. */
const TYPED = [
  'merino sweater m <90',
  'mernio swaeter',
  'cashmere scarf oatmeal',
  'm moss cardigan',
  'dusty rose xl 60-120',
  'harbour alpaca raglan vest',
  'a31415',
  'shetland beanei l heather',
  'knitted by hand',
];
const ROUNDS = 3;

type Found = { products: unknown[]; total: number };

/** Searching while typing, a question per key, in a copied catalogue of 50,000 products. */
export async function measureCatalogue(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-catalogue-'));
  const figures = [await measureOn('SQLite', `file:${join(folder, 'aisle.db')}`)];
  const database = await createDatabase();
  if (database) {
    figures.push(await measureOn('Postgres', database.url));
    await database.drop();
  }
  rmSync(folder, { recursive: true, force: true });
  return figures;
}

async function measureOn(name: string, databaseUrl: string): Promise<Figure> {
  const shop = largeShop(PRODUCTS) as Connector;
  const server = await createServer(
    { port: 0, host: '127.0.0.1', databaseUrl, secret: 'bench'.repeat(8), logLevel: 'error' },
    { limits: noLimits, connectorOf: async () => shop },
  );
  const origins = ['http://localhost:*'];
  const { storeId } = await createStore(server.storage, { name, siteKey: SITE_KEY, origins });
  const account = { email: 'agent@bench.example', name: 'Agent', role: 'agent' } as const;
  await createAgent(server, { ...account, storeId, password: PASSWORD });
  const { port } = await server.listen();
  const url = `http://127.0.0.1:${port}`;
  const agent = await openAgent(url, await signIn(url, account.email, PASSWORD));
  const search = (query: string) => agent.ask<Found>('searchProducts', { query });
  // The first search begins the copy; it is complete when the last product is found.
  while ((await search(`a${PRODUCTS - 1}`)).total === 0)
    await new Promise((resolve) => setTimeout(resolve, 500));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const typed of TYPED)
      for (let keys = 1; keys <= typed.length; keys++) {
        const began = performance.now();
        await search(typed.slice(0, keys));
        times.push(performance.now() - began);
      }
  agent.close();
  await server.close();
  const p95 = times.sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
  const middle = times[times.length >> 1] ?? Number.NaN;
  return {
    what: `catalogue search, 50,000 products, ${name}, p95 (p50 ${middle.toFixed(0)} ms)`,
    value: `${p95.toFixed(0)} ms`,
    budget: `≤ ${BUDGET_MS} ms`,
    holds: p95 <= BUDGET_MS,
  };
}
