import { furnishStore } from '@aisle/demo/furnish-store';
import { createAgent, createServer, createStore } from '@aisle/server';

/** How an agent signs in. */
export type AgentAccount = { name: string; email: string; password: string };

/** A store as the operator has made it. */
export type PreparedStore = {
  storeId: string;
  siteKey: string;
  agents: readonly AgentAccount[];
};

const PASSWORD = 'knit one, purl two';

/** Whoever of them settles how the store works. */
const OWNER = 'Edda';

const STORES = [
  {
    name: 'Tern & Purl',
    greeting: 'Looking for something warm?',
    agents: ['Mira', 'Jonas', OWNER],
  },
  { name: 'Loop & Co', greeting: 'Hello.', agents: ['Noor'] },
] as const;

/**
 * Makes two stores and their agents in a fresh database, before any server runs on it. The first is
 * the shop's at `shopUrl`, furnished as the demo's.
 */
export async function prepareStores(
  databaseUrl: string,
  secret: string,
  shopUrl: string,
): Promise<[PreparedStore, PreparedStore]> {
  const server = await createServer({
    port: 0,
    host: '127.0.0.1',
    databaseUrl,
    secret,
    logLevel: 'warn',
  });
  const prepare = async (index: 0 | 1): Promise<PreparedStore> => {
    const { name, greeting, agents } = STORES[index];
    const { storeId, siteKey } = await createStore(server.storage, {
      name,
      origins: [index === 0 ? shopUrl : 'https://loop.example'],
      appearance: { accent: '#1E6B57', side: 'right', greeting },
    });
    const accounts = agents.map((name) => ({
      name,
      email: `${name.toLowerCase()}@${index === 0 ? 'tern' : 'loop'}.example`,
      password: PASSWORD,
    }));
    for (const account of accounts)
      await createAgent(server, {
        ...{ ...account, storeId },
        role: account.name === OWNER ? 'owner' : 'agent',
      });
    if (index === 0)
      await furnishStore(server.storage, { storeId, author: agents[0], shopUrl, at: Date.now() });
    return { storeId, siteKey, agents: accounts };
  };
  try {
    return [await prepare(0), await prepare(1)];
  } finally {
    await server.close();
  }
}
