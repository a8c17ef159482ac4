import { PLATFORMS } from '@aisle/commerce';
import type { Command } from 'commander';
import { OperatorError, readConfig } from '../config.ts';
import { checkShop } from '../connections/check-shop.ts';
import { createConnectionBook } from '../connections/connection-book.ts';
import { createKeySealer } from '../connections/seal-keys.ts';
import { createSafeFetch } from '../outgoing/safe-fetch.ts';
import { deriveKey, keepSecret } from '../secret.ts';
import type { Surroundings } from './run.ts';
import { withStorage } from './with-storage.ts';

type Options = { store: string; platform: string; set: string[]; remove?: true };

/** `aisle connect`: a store's shop, from the command line; keys come from the environment. */
export function addConnect(program: Command, { env, print }: Surroundings): void {
  const names = PLATFORMS.map(({ platform }) => platform).join(', ');
  program
    .command('connect')
    .description('connect a store to its shop, after trying that it works')
    .requiredOption('--store <storeId>', 'which store')
    .option('--platform <platform>', names, '')
    .option('--set <name=value...>', 'what the platform asks for, but for keys', [])
    .option('--remove', 'take the connection away')
    .addHelpText('after', `\n${PLATFORMS.map(explain).join('\n')}`)
    .action(async ({ store: storeId, platform, set, remove }: Options) => {
      const { localShops } = readConfig(env);
      await withStorage(env, async (storage, config) => {
        const clock = Date.now;
        const sealer = createKeySealer(deriveKey(keepSecret(config), 'shop-keys'));
        const fetch = createSafeFetch({ ...(localShops && { localOrigins: localShops }) });
        const otherwise = async () => null;
        const book = createConnectionBook({ storage, sealer, fetch, clock, otherwise });
        if (remove) {
          await book.drop(storeId);
          return print('removed');
        }
        const filledIn = { platform, fields: { ...readSet(set), ...keysIn(platform, env) } };
        const check = await checkShop(() => book.open(storeId, filledIn), clock);
        if (check.kind === 'failed') throw new OperatorError(check.why);
        await book.save(storeId, filledIn);
        print(`connected  ${check.shopName} (${check.currency})`);
        for (const line of check.missing) print(`missing    ${line}`);
      });
    });
}

/** `consumerKey` is `AISLE_CONSUMER_KEY`: a key on the command line would be everyone's to read. */
const variable = (name: string): string => `AISLE_${name.replace(/([A-Z])/g, '_$1').toUpperCase()}`;

function keysIn(platform: string, env: NodeJS.ProcessEnv): Record<string, string> {
  const fields = PLATFORMS.find((one) => one.platform === platform)?.fields ?? [];
  return Object.fromEntries(
    fields.flatMap(({ name, secret }) => {
      const value = secret ? env[variable(name)] : undefined;
      return value ? [[name, value]] : [];
    }),
  );
}

function readSet(given: string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new OperatorError(`--set ${pair}: use name=value`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

const explain = ({ platform, fields }: (typeof PLATFORMS)[number]): string =>
  [
    `${platform}:`,
    ...fields.map(({ name, secret, optional, hint }) => {
      const called = secret ? variable(name) : `--set ${name}=…`;
      return `  ${called.padEnd(26)} ${hint}${optional ? ' (may be left out)' : ''}`;
    }),
  ].join('\n');
