import type { Command } from 'commander';
import { createStore } from '../stores/create-store.ts';
import type { Surroundings } from './run.ts';
import { withStorage } from './with-storage.ts';

type CreateOptions = { name: string; origin: string[]; siteKey?: string; json?: true };

export function addStoreCommands(program: Command, { env, print }: Surroundings): void {
  const store = program.command('store').description('stores: merchants’ shops');
  store
    .command('create')
    .description('make a store and its site key')
    .requiredOption('--name <name>', 'what shoppers read')
    .requiredOption(
      '--origin <origins...>',
      'origins of its pages; http://localhost:* in development',
    )
    .option('--site-key <key>', '8 to 64 letters, digits, - or _; else one is made')
    .option('--json', 'print JSON')
    .action(async ({ name, origin: origins, siteKey, json }: CreateOptions) => {
      const made = await withStorage(env, (storage) =>
        createStore(storage, siteKey ? { name, origins, siteKey } : { name, origins }),
      );
      if (json) return print(JSON.stringify(made));
      print(`store     ${made.storeId}`);
      print(`site key  ${made.siteKey}`);
      print('Paste into the shop’s pages:');
      const server = env.AISLE_PUBLIC_URL ?? `http://localhost:${env.AISLE_PORT ?? 4000}`;
      print(`<script async src="${server}/aisle.js" data-store="${made.siteKey}"></script>`);
    });
}
