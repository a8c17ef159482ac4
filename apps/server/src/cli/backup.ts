import type { Command } from 'commander';
import { makeBackup } from '../backup/make-backup.ts';
import { moveDatabase } from '../backup/move-database.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { readConfig } from '../config.ts';
import type { Surroundings } from './run.ts';

export function addBackup(program: Command, { env, print }: Surroundings): void {
  program
    .command('backup')
    .description('write everything into a new folder; the server may go on')
    .argument('<folder>', 'where to; must not be there yet')
    .action(async (folder: string) => {
      const { tables, files, secret } = await makeBackup(readConfig(env), folder, Date.now());
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      print(`${folder}: ${rows} rows, ${files.length} files`);
      if (secret.kept) print('The secret is in it: keep it where only you can read it.');
      else print('AISLE_SECRET is not in it: keep that, too.');
    });
}

type RestoreOptions = { replace?: boolean; erasedIn?: string[] };

export function addRestore(program: Command, { env, print }: Surroundings): void {
  program
    .command('restore')
    .description('fill the configured database, empty and not in use, from a backup')
    .argument('<folder>', 'a backup')
    .option('--replace', 'put an SQLite file that is in the way aside')
    .option(
      '--erased-in <place...>',
      'later backups, or databases, whose erased shoppers are erased here, too',
    )
    .action(async (folder: string, { replace = false, erasedIn = [] }: RestoreOptions) => {
      await restoreBackup(readConfig(env), folder, { replace, erasedIn, tell: print });
      print('Restored.');
    });
}

export function addMove(program: Command, { env, print }: Surroundings): void {
  program
    .command('move')
    .description('carry the database into another one, such as from SQLite to Postgres')
    .requiredOption('--to <database>', 'postgres://… or file:PATH; empty')
    .action(({ to }: { to: string }) => moveDatabase(readConfig(env), to, print));
}
