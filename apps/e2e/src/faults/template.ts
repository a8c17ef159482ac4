import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scope } from '../nodes/scope.ts';
import { runAisle, type ServerOptions } from '../nodes/server.ts';
import type { StoreSite } from './site.ts';

export type Stores = readonly [StoreSite, StoreSite];

/** A database with two stores in it, to begin each run with a copy. */
export type Template = { stores: Stores; copyTo(path: string): void };

/** Makes two stores with one agent each, with the operator's command line. */
export async function makeStores(server: ServerOptions): Promise<Stores> {
  return [await makeStore(server, 'one'), await makeStore(server, 'two')];
}

async function makeStore(server: ServerOptions, name: string): Promise<StoreSite> {
  const origin = `https://${name}.example`;
  const password = 'knit one, purl two';
  const email = `agent@${name}.example`;
  const run = async (...args: string[]) => {
    const env = { ...server.env, AISLE_AGENT_PASSWORD: password };
    const output = await runAisle({ ...server, env }, [...args, '--name', name, '--json']);
    return JSON.parse(output.split('\n').find((line) => line.startsWith('{')) ?? output);
  };
  const { storeId, siteKey } = await run('store', 'create', '--origin', origin);
  const { agentId } = await run('agent', 'create', '--store', storeId, '--email', email);
  return { storeId, siteKey, origin, agents: [{ agentId, email, password }] };
}

/** Makes it once; it goes with the scope. */
export async function makeTemplate(scope: Scope): Promise<Template> {
  const file = join(scope.folder('template'), 'aisle.db');
  const stores = await makeStores({ databaseUrl: `file:${file}` });
  // The command line has closed the file, so that nothing is left in its log.
  return { stores, copyTo: (path) => copyFileSync(file, path) };
}
