import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../nodes/ports.ts';
import type { PostgresNode } from '../../nodes/postgres.ts';
import { startProcess, stopProcess, waitUntilReady } from '../../nodes/process.ts';
import type { Scope } from '../../nodes/scope.ts';

/** A running Medusa with knitwear in it. */
export type MedusaShop = {
  url: string;
  publishableKey: string;
  secretKey: string;
  regionId: string;
  /** The Admin API, for what its own staff would do. */
  asStaff: (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;
};

/** Starts it in the folder of its packages, for a storefront at `origin`. It ends with the scope. */
export async function openMedusa(
  scope: Scope,
  { folder, origin }: { folder: string; origin: string },
  postgres: PostgresNode,
): Promise<MedusaShop> {
  mkdirSync(join(folder, 'src/scripts'), { recursive: true });
  copyFileSync(join(import.meta.dirname, 'medusa-config.cjs'), join(folder, 'medusa-config.js'));
  copyFileSync(join(import.meta.dirname, 'seed.cjs'), join(folder, 'src/scripts/seed.js'));
  const start = (args: string[]) =>
    startProcess({
      command: process.execPath,
      args: [join(folder, 'node_modules/@medusajs/cli/cli.js'), ...args],
      cwd: folder,
      env,
    });
  const env = {
    HOME: scope.folder('medusa'),
    MEDUSA_DISABLE_TELEMETRY: 'true',
    NODE_ENV: 'production',
    SHOP_DATABASE_URL: await postgres.createDatabase(),
    SHOP_ORIGIN: origin,
    SHOP_PASSWORD: randomBytes(12).toString('hex'),
  };
  const run = async (args: string[]): Promise<string> => {
    const running = await start(args);
    const { code } = await running.ended;
    if (code !== 0) throw new Error(`medusa ${args.join(' ')} ended: ${running.output()}`);
    return running.output();
  };
  await run(['db:migrate']);
  const told = /^SHOP (\{.*\})$/m.exec(await run(['exec', './src/scripts/seed.js']))?.[1];
  if (!told) throw new Error('Medusa was not seeded');
  const keys = JSON.parse(told) as Pick<MedusaShop, 'publishableKey' | 'secretKey' | 'regionId'>;
  const port = await freePort();
  const running = await start(['start', '-H', '127.0.0.1', '-p', `${port}`]);
  scope.onClose(() => stopProcess(running));
  const url = `http://127.0.0.1:${port}`;
  await waitUntilReady(running, async () => (await fetch(`${url}/health`)).ok, 300_000);
  return { url, ...keys, asStaff: staffOf(url, keys.secretKey) };
}

function staffOf(url: string, secretKey: string): MedusaShop['asStaff'] {
  const authorization = `Basic ${Buffer.from(`${secretKey}:`).toString('base64')}`;
  return async (method, path, body) => {
    const response = await fetch(url + path, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
}
