import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { audit, type Storage } from '@aisle/storage';
import type { Command } from 'commander';
import { createAuditLog } from '../audit/audit-log.ts';
import { type Config, OperatorError, readConfig } from '../config.ts';
import { createKeyedHash, deriveKey, keepSecret } from '../secret.ts';
import { usualAssets } from '../usual-assets.ts';
import type { Surroundings } from './run.ts';
import { withStorage } from './with-storage.ts';

/** Looks at what a server needs and says in a line each what it found. */
export function addDoctor(program: Command, { env, print }: Surroundings): void {
  program
    .command('doctor')
    .description('check configuration, database, bus and built files')
    .action(async () => {
      const config = readConfig(env);
      const checks: [string, () => Promise<string>][] = [
        ['node', async () => process.version],
        [
          'database',
          () =>
            withStorage(env, async (storage) => {
              await storage.check();
              return `${storage.dialect}, reading and writing`;
            }),
        ],
        ['audit log', () => withStorage(env, checkAudit)],
        ['redis', async () => (config.redisUrl ? ping(config.redisUrl) : 'not used (one node)')],
        ['built files', async () => builtFiles()],
      ];
      let wrong = 0;
      for (const [name, check] of checks) {
        const found = await check().catch((error: unknown) => {
          wrong += 1;
          return `WRONG: ${error instanceof Error ? error.message : String(error)}`;
        });
        print(`${name.padEnd(12)}${found}`);
      }
      if (wrong > 0) throw new OperatorError(`${wrong} of ${checks.length} checks failed`);
    });
}

/** @throws OperatorError naming the first store whose chain is not whole. */
async function checkAudit(storage: Storage, config: Config): Promise<string> {
  const seal = createKeyedHash(deriveKey(keepSecret(config), 'audit-log'));
  const log = createAuditLog(storage, seal, Date.now);
  let entries = 0;
  for (const { storeId } of await audit.auditHeads(storage.read)) {
    const found = await log.check(storeId);
    if (found.brokenAt !== null)
      throw new OperatorError(`store ${storeId}: not whole from entry ${found.brokenAt} on`);
    entries += found.entries;
  }
  return `whole, ${entries} entries`;
}

async function ping(url: string): Promise<string> {
  const { createClient } = await import('redis');
  const client = createClient({ url, socket: { connectTimeout: 2_000, reconnectStrategy: false } });
  // The rejection below tells; without a listener it would end the process first.
  client.on('error', () => {});
  await client.connect();
  await client.ping();
  client.destroy();
  return 'answers';
}

function builtFiles(): string {
  const needed = {
    'embed script': usualAssets.script,
    widget: usualAssets.widget[0] ?? '',
    console: join(usualAssets.console, 'index.html'),
  };
  const missing = Object.entries(needed).flatMap(([name, path]) => (existsSync(path) ? [] : name));
  if (missing.length === 0) return 'all there';
  throw new OperatorError(`${missing.join(', ')} not built; run pnpm build`);
}
