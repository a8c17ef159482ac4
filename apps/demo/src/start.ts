import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { createServer, OperatorError, readConfig } from '@aisle/server';
import { StorageError } from '@aisle/storage';
import { createStorefront } from '@aisle/storefront';
import closeWithGrace from 'close-with-grace';
import { DEMO_AGENTS, ensureDemoStore, keepDemoPassword, SITE_KEY } from './demo-store.ts';

const env = process.env;

try {
  const shopPort = readPort(env.AISLE_SHOP_PORT || '4100');
  const config = readConfig({ ...env, AISLE_LOG_LEVEL: env.AISLE_LOG_LEVEL || 'warn' });
  const folder = config.databaseUrl.startsWith('file:')
    ? dirname(config.databaseUrl.slice('file:'.length))
    : 'data';
  const kept = keepDemoPassword(join(folder, 'demo-password'), env.AISLE_DEMO_PASSWORD);
  const shopUrl = `http://localhost:${shopPort}`;
  // Shop and server start together, so a key of this run is enough.
  const apiKey = randomBytes(24).toString('base64url');
  const server = await createServer({ ...config, localShops: [shopUrl] });
  const { url } = await server.listen();
  const storeId = await ensureDemoStore(server, kept, shopUrl);
  await server.connections.save(storeId, { platform: 'demo', fields: { url: shopUrl, apiKey } });

  const embed = { scriptUrl: `${url}/aisle.js`, siteKey: SITE_KEY };
  const shop = createStorefront({
    embed,
    dataFile: join(folder, 'shop.json'),
    merchant: { apiKey, webhookUrl: `${url}/api/v1/webhooks/${storeId}` },
  });
  closeWithGrace({ logger: false }, async () => {
    await Promise.all([shop.close(), server.drain()]);
  });
  await shop.listen({ port: shopPort, host: config.host });

  process.stdout.write(`
  Shop      ${shopUrl}
  Console   ${url}/console
  Sign in   ${DEMO_AGENTS.map((agent) => agent.email).join(' or ')}
  Password  ${kept.password}

  Open the shop in one window and the console in another. Ctrl-C stops both.
`);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

function readPort(given: string): number {
  if (/^\d{1,5}$/.test(given) && Number(given) > 0 && Number(given) < 65_536) return Number(given);
  throw new OperatorError(`AISLE_SHOP_PORT: "${given}" is not allowed; use a port from 1 to 65535`);
}

/** One line for what a person can mend; the whole stack for a fault of ours. */
function explain(error: unknown): string {
  if (error instanceof OperatorError || error instanceof StorageError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'AISLE_SHOP_PORT: this port is in use; choose another';
  return error.stack ?? error.message;
}
