import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  Agent,
  AgentNotices,
  AgentRequests,
  NoticeEvents,
  RequestEvents,
  Result,
  SessionReply,
  ShopperNotices,
  ShopperRequests,
} from '@aisle/protocol';
import { PROTOCOL } from '@aisle/protocol';
import { io as connect, type Socket } from 'socket.io-client';
import { createAgent } from '../agents/create-agent.ts';
import type { Config } from '../config.ts';
import { type AisleServer, createServer, type Deps } from '../create-server.ts';
import { noLimits } from '../limits.ts';
import { createLog } from '../log.ts';
import { createStore } from '../stores/create-store.ts';

export type ShopperClient = Socket<NoticeEvents<ShopperNotices>, RequestEvents<ShopperRequests>>;
export type AgentClient = Socket<NoticeEvents<AgentNotices>, RequestEvents<AgentRequests>>;

export const ORIGIN = 'http://shop.example';
export const PASSWORD = 'correct horse battery';

/** A store with an agent, made for one test. */
export type TestStore = { storeId: string; siteKey: string; agentId: string; email: string };

/** A real server on a free port, on a real SQLite file in a folder of its own. */
export type TestServer = AisleServer & {
  port: number;
  url: string;
  config: Config;
  addStore(options?: { role?: Agent['role'] }): Promise<TestStore>;
  addAgent(storeId: string, role?: Agent['role']): Promise<{ agentId: string; email: string }>;
  openSession(siteKey: string, credential?: string, locale?: string): Promise<SessionReply>;
  /** Connects a shopper's socket; resolves once it is let in. */
  shopper(token: string, origin?: string): Promise<ShopperClient>;
  /** Signs in and answers with the cookie. */
  signIn(email: string, password?: string): Promise<string>;
  /** `practice` names the agent's own store for it. */
  agent(cookie: string, origin?: string, practice?: string): Promise<AgentClient>;
  /** Closes clients and server and removes the folder. */
  end(): Promise<void>;
};

let made = 0;
/** A name no other store, key or account of this process has. */
const unique = (): string => {
  made += 1;
  return `${process.pid}-${made}`;
};

export async function startTestServer(
  deps: Deps = {},
  overrides: Partial<Config> = {},
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-server-'));
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: `file:${join(folder, 'aisle.db')}`,
    logLevel: 'silent',
    ...overrides,
  };
  const server = await createServer(config, {
    limits: noLimits,
    log: createLog('silent'),
    ...deps,
  });
  const { port, url } = await server.listen();
  const clients: { disconnect(): unknown }[] = [];

  async function join_<Client extends Socket>(client: Client): Promise<Client> {
    clients.push(client);
    await new Promise<void>((resolve, reject) => {
      client.once('connect', resolve);
      client.once('connect_error', reject);
    });
    return client;
  }
  const options = { forceNew: true, transports: ['websocket'], reconnection: false };

  const addAgent: TestServer['addAgent'] = async (storeId, role = 'agent') => {
    const email = `agent-${unique()}@example.com`;
    const account = { storeId, email, name: 'Mia', role, password: PASSWORD };
    const { agentId } = await createAgent(server, account);
    return { agentId, email };
  };

  return {
    ...server,
    port,
    url,
    config,
    addAgent,
    async addStore({ role } = {}) {
      const origins = [ORIGIN, 'http://localhost:*'];
      const made = await createStore(server.storage, {
        name: 'Wool',
        origins,
        siteKey: `key-${unique()}-store`,
      });
      return { ...made, ...(await addAgent(made.storeId, role)) };
    },
    async openSession(siteKey, credential, locale) {
      const body = { protocol: PROTOCOL, siteKey, locale, ...(credential && { credential }) };
      const response = await server.app.inject({
        method: 'POST',
        url: '/api/v1/shopper/session',
        headers: { origin: ORIGIN },
        body,
      });
      return response.json();
    },
    shopper: (token, origin = ORIGIN) =>
      join_(
        connect(`${url}/shopper`, {
          ...options,
          auth: { protocol: PROTOCOL, token },
          extraHeaders: { origin },
        }) as ShopperClient,
      ),
    async signIn(email, password = PASSWORD) {
      const response = await server.app.inject({
        method: 'POST',
        url: '/api/v1/auth/sign-in/email',
        headers: { origin: url, host: new URL(url).host },
        body: { email, password },
      });
      return response.cookies
        .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
        .join('; ');
    },
    agent: (cookie, origin = url, practice) =>
      join_(
        connect(`${url}/agent`, {
          ...options,
          auth: { protocol: PROTOCOL, ...(practice && { practice }) },
          extraHeaders: { origin, cookie },
        }) as AgentClient,
      ),
    async end() {
      for (const client of clients) client.disconnect();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The value of a result; a refusal fails the test with its reason. */
export function accepted<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`refused: ${result.error.code}: ${result.error.message}`);
}

/** Waits for the next notice of a name that fits. */
export function nextNotice<Name extends keyof AgentNotices & string>(
  client: ShopperClient | AgentClient,
  name: Name,
  fits: (notice: AgentNotices[Name]) => boolean = () => true,
): Promise<AgentNotices[Name]> {
  // Both clients' typed events agree in these names and shapes.
  const socket = client as unknown as Socket;
  return new Promise((resolve) => {
    const heard = (notice: AgentNotices[Name]) => {
      if (!fits(notice)) return;
      socket.off(name as string, heard);
      resolve(notice);
    };
    socket.on(name as string, heard);
  });
}
