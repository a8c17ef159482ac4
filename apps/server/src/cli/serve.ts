import { createDemoShop } from '@aisle/commerce';
import closeWithGrace from 'close-with-grace';
import type { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { createServer, type Deps } from '../create-server.ts';
import { noLimits } from '../limits.ts';
import { createLog } from '../log.ts';
import type { Surroundings } from './run.ts';

/** Longest from SIGTERM to the end of the process (rule 14). */
const LEAVE_WITHIN_MS = 25_000;

export function addServe(program: Command, { env, print }: Surroundings): void {
  program
    .command('serve')
    .description('run the server until it is told to stop')
    .action(async () => {
      const config = readConfig(env);
      const log = createLog(config.logLevel);
      const server = await createServer(config, { log, ...(await depsFrom(config, env)) });
      const { url } = await server.listen().catch(async (error: unknown) => {
        await server.close();
        throw error;
      });
      closeWithGrace({ delay: LEAVE_WITHIN_MS, logger: false }, async ({ err, signal }) => {
        if (err) log.fatal({ err }, 'an error nobody handled; closing');
        else log.info({ signal }, 'leaving');
        await (err ? server.close() : server.drain());
      });
      print(`Aisle is ready at ${url}`);
      print(`Console: ${url}/console`);
      if (await server.setUp.isOpen())
        print(`No store yet. Set one up: ${url}/console/setup#${server.setUp.code}`);
    });
}

async function depsFrom({ shopUrl, shopApiKey }: Config, env: NodeJS.ProcessEnv): Promise<Deps> {
  const { AISLE_FAULT: fault, AISLE_LIMITS: limits } = env;
  const shop = shopUrl
    ? createDemoShop({ url: shopUrl, ...(shopApiKey && { apiKey: shopApiKey }) })
    : null;
  return {
    ...(shop && { connectorOf: async () => shop }),
    ...(limits === 'off' && { limits: noLimits }),
    ...(fault && (await import('../testing/planted-bugs.ts')).plant(fault)),
  };
}
