import type { Command } from 'commander';
import type { Surroundings } from './run.ts';
import { withStorage } from './with-storage.ts';

export function addMigrate(program: Command, { env, print }: Surroundings): void {
  program
    .command('migrate')
    .description('bring the database up to date (serve does it by itself)')
    .action(async () => {
      await withStorage(env, async (storage) => {
        await storage.check();
        print(`The ${storage.dialect} database is up to date.`);
      });
    });
}
