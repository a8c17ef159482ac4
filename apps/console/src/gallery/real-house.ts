import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROTOCOL, type Result } from '@aisle/protocol';
import { io } from 'socket.io-client';

const run = promisify(execFile);
const APPS = join(import.meta.dirname, '../../..');
const SERVER = join(APPS, 'server/src/main.mjs');
const SHOP = join(APPS, 'storefront/src/main.ts');

export const AGENT_EMAIL = 'mia@loop.example';
/** Who manages the store; the same password. */
export const OWNER_EMAIL = 'ida@loop.example';
export const AGENT_PASSWORD = 'warm wool on a cold day';

/** The server and the demo shop as processes of their own, with a fresh database. */
export type RealHouse = { url: string; shopUrl: string; siteKey: string; stop(): Promise<void> };

/** Starts a process and waits for the address it prints; its last words are the error. */
const started = (script: string, env: NodeJS.ProcessEnv, says: RegExp) => {
  const child = spawn(process.execPath, [script, ...(script === SERVER ? ['serve'] : [])], { env });
  const address = new Promise<string>((resolve, reject) => {
    let heard = '';
    const hear = (chunk: unknown) => {
      heard += String(chunk);
      const found = says.exec(heard)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}: ${heard}`)));
  });
  return { child, address };
};

const ended = async (child: ChildProcess) => {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
};

export const startRealHouse = async (): Promise<RealHouse> => {
  const folder = await mkdtemp(join(tmpdir(), 'aisle-console-'));
  const shop = started(SHOP, { ...process.env, AISLE_SHOP_PORT: '0' }, /open at (http\S+)/);
  const shopUrl = await shop.address;
  const env = {
    ...process.env,
    AISLE_PORT: '0',
    AISLE_DATABASE_URL: `file:${join(folder, 'aisle.db')}`,
    AISLE_SHOP_URL: shopUrl,
    AISLE_AGENT_PASSWORD: AGENT_PASSWORD,
    AISLE_LOG_LEVEL: 'error',
  };
  const command = async (...args: string[]): Promise<Record<string, string>> => {
    const { stdout } = await run(process.execPath, [SERVER, ...args, '--json'], { env });
    return JSON.parse(stdout) as Record<string, string>;
  };
  const { storeId = '', siteKey = '' } = await command(
    ...['store', 'create', '--name', 'Loop & Purl', '--origin', 'http://localhost:*'],
  );
  await command('agent', 'create', '--store', storeId, '--email', AGENT_EMAIL, '--name', 'Mia');
  await command(
    ...['agent', 'create', '--store', storeId, '--email', OWNER_EMAIL],
    ...['--name', 'Ida', '--role', 'owner'],
  );
  const server = started(SERVER, env, /ready at (http\S+)/);
  return {
    url: await server.address,
    shopUrl,
    siteKey,
    stop: async () => {
      await Promise.all([ended(server.child), ended(shop.child)]);
      await rm(folder, { recursive: true });
    },
  };
};

/** A shopper's end of the wire, as bare as it can be. */
export type BareShopper = {
  ask(name: string, payload: object): Promise<unknown>;
  next(name: string): Promise<Record<string, unknown>>;
  stop(): void;
};

export const enterAsShopper = async ({ url, siteKey }: RealHouse): Promise<BareShopper> => {
  const origin = 'http://localhost:4100';
  const response = await fetch(`${url}/api/v1/shopper/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ protocol: PROTOCOL, siteKey, timeZone: 'Europe/Lisbon' }),
  });
  const { token } = (await response.json()) as { token: string };
  const socket = io(`${url}/shopper`, {
    auth: { protocol: PROTOCOL, token },
    transports: ['websocket'],
    extraHeaders: { origin },
    reconnection: false,
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return {
    ask: async (name, payload) => {
      const result = (await socket.timeout(10_000).emitWithAck(name, payload)) as Result<unknown>;
      if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.message}`);
      return result.value;
    },
    next: (name) => new Promise((resolve) => socket.once(name, resolve)),
    stop: () => void socket.disconnect(),
  };
};
