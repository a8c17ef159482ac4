import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDemoShop } from '@aisle/commerce';
import { createAgent, createServer, createStore, noLimits } from '@aisle/server';
import { sayReady } from './child.ts';
import { PASSWORD, SITE_KEY } from './credentials.ts';

/** What a measurement asks of the server it starts. */
export type AisleOptions = {
  /** `postgres://…`; absent: an SQLite file in a folder of its own, removed at the end. */
  databaseUrl?: string;
  redisUrl?: string;
  /** A store that is there already, such as one with a long history: its agents are made. */
  storeId?: string;
  /** Whether to make store and agents; a second node on the same database does not. */
  fresh?: boolean;
  agents?: number;
  /** A demo shop whose products agents suggest. */
  shopUrl?: string;
  /** Where events may go, on this machine; then the agents are owners. */
  sinkUrl?: string;
};

/** Shared by all nodes of one measurement. */
const SECRET = 'bench-secret-bench-secret-bench-secret';

const {
  databaseUrl,
  redisUrl,
  storeId: known,
  fresh = true,
  agents = 1,
  shopUrl,
  sinkUrl,
}: AisleOptions = JSON.parse(process.argv[2] ?? '{}');
const shop = shopUrl ? createDemoShop({ url: shopUrl }) : null;
const folder = mkdtempSync(join(tmpdir(), 'aisle-bench-'));
const server = await createServer(
  {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: databaseUrl ?? `file:${join(folder, 'aisle.db')}`,
    secret: SECRET,
    logLevel: 'error',
    ...(redisUrl && { redisUrl }),
    ...(sinkUrl && { localShops: [sinkUrl] }),
  },
  { limits: noLimits, ...(shop && { connectorOf: async () => shop }) },
);
if (fresh) {
  const storeId =
    known ??
    (
      await createStore(server.storage, {
        name: 'Bench',
        siteKey: SITE_KEY,
        origins: ['http://localhost:*'],
      })
    ).storeId;
  for (let i = 0; i < agents; i++)
    await createAgent(server, {
      storeId,
      email: `agent${i}@bench.example`,
      name: `Agent ${i}`,
      role: sinkUrl ? 'owner' : 'agent',
      password: PASSWORD,
    });
}
const { port } = await server.listen();
sayReady({ url: `http://127.0.0.1:${port}`, port });

process.on('SIGTERM', () => {
  void server.close().then(() => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  });
});
