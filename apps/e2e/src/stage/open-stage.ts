import { join } from 'node:path';
import { freePort } from '../nodes/ports.ts';
import { type PostgresNode, startPostgres } from '../nodes/postgres.ts';
import { type RedisNode, startRedis } from '../nodes/redis.ts';
import type { Scope } from '../nodes/scope.ts';
import { type ServerNode, startServer } from '../nodes/server.ts';
import { openShop, SHOP_API_KEY, type Shop } from './open-shop.ts';
import { type AgentAccount, prepareStores } from './prepare-stores.ts';

/** A shop and the servers behind its chat, each in the place it has in life. */
export type Stage = {
  shop: Shop;
  /** The store of the shop, and another one. */
  agents: { mira: AgentAccount; jonas: AgentAccount; edda: AgentAccount; noor: AgentAccount };
  /** Where the shop's snippet leads: the shopper's node. */
  first: ServerNode;
  consoleUrl: string;
};

/** Two nodes over one PostgreSQL and one Redis; the console is opened on the second. */
export type TwoNodeStage = Stage & {
  second: ServerNode;
  postgres: PostgresNode;
  redis: RedisNode;
};

const SECRET = 'only-for-journeys-0123456789abcdef';

const originOf = (node: ServerNode) => `http://localhost:${node.port}`;

type Data = { databaseUrl: string; redisUrl?: string };

/** Prepares the database and answers how to start nodes on it and the shop before them. */
async function furnish(scope: Scope, data: Data) {
  const shopPort = await freePort();
  const shopUrl = `http://localhost:${shopPort}`;
  const [store, other] = await prepareStores(data.databaseUrl, SECRET, shopUrl);
  const [mira, jonas, edda] = store.agents;
  const [noor] = other.agents;
  if (!mira || !jonas || !edda || !noor) throw new Error('a store was made without its agents');
  return {
    agents: { mira, jonas, edda, noor },
    startNode: () =>
      startServer(scope, {
        ...data,
        env: {
          AISLE_SHOP_URL: shopUrl,
          AISLE_SHOP_API_KEY: SHOP_API_KEY,
          AISLE_SECRET: SECRET,
          AISLE_FILES: scope.folder('files'),
        },
      }),
    openShopAt: (node: ServerNode) => {
      const embed = { scriptUrl: `${originOf(node)}/aisle.js`, siteKey: store.siteKey };
      const webhookUrl = `${originOf(node)}/api/v1/webhooks/${store.storeId}`;
      return openShop(scope, shopPort, embed, webhookUrl);
    },
  };
}

/** One server on SQLite. All of it ends with the scope. */
export async function openStage(scope: Scope): Promise<Stage> {
  const databaseUrl = `file:${join(scope.folder('journey'), 'aisle.db')}`;
  const { agents, startNode, openShopAt } = await furnish(scope, { databaseUrl });
  const first = await startNode();
  const shop = await openShopAt(first);
  return { shop, agents, first, consoleUrl: `${originOf(first)}/console/` };
}

/** @throws where there is no PostgreSQL or no Redis; ask `findProgram` first. */
export async function openTwoNodeStage(scope: Scope): Promise<TwoNodeStage> {
  const postgres = await startPostgres(scope);
  const redis = await startRedis(scope);
  const databaseUrl = await postgres.createDatabase();
  const furnished = await furnish(scope, { databaseUrl, redisUrl: redis.url });
  const first = await furnished.startNode();
  const second = await furnished.startNode();
  const shop = await furnished.openShopAt(first);
  const consoleUrl = `${originOf(second)}/console/`;
  return { shop, agents: furnished.agents, first, second, consoleUrl, postgres, redis };
}
