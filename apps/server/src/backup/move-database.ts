import { resolve } from 'node:path';
import { copy, newestLevel } from '@aisle/storage';
import { type Config, OperatorError } from '../config.ts';
import { usualFolder } from '../photos/file-shelf.ts';
import { secretFile } from '../secret.ts';

/**
 * Carries the configured database, which no server may be using, into another one, empty and of
 * either kind, and compares the two: row by row, the logs conversation by conversation. Killed
 * half-way, the same command goes on. The source stays as it is.
 *
 * @param tell told of each step in a line
 * @throws OperatorError or StorageError with one line
 */
export async function moveDatabase(
  config: Config,
  to: string,
  tell: (line: string) => void,
): Promise<void> {
  if (!/^(file:.+|postgres(ql)?:\/\/.+)$/.test(to))
    throw new OperatorError('--to wants file:PATH or postgres://…');
  const source = await copy.openCopySource(config.databaseUrl, { alone: true });
  try {
    copy.assertFinished(source.stage);
    if (source.level < newestLevel())
      throw new OperatorError('the database is not up to date: run aisle migrate first');
    const target = await copy.openCopyTarget(to);
    try {
      let rows = 0;
      await copy.copyDatabase(source, target, (_, count) => {
        rows += count;
      });
      tell(`Carried ${rows} rows in ${source.tables.length} tables. Comparing …`);
      await copy.compareDatabases(source, target);
      await target.noteCarried();
      await target.finish();
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
  tell('Every table and every conversation is the same in both. Start the server with');
  tell('  AISLE_DATABASE_URL  the new address');
  if (config.secret === undefined)
    tell(`  AISLE_SECRET        what stands in ${secretFile(config.databaseUrl)}`);
  const shelf = resolve(config.files ?? usualFolder(config.databaseUrl));
  tell(`  AISLE_FILES         ${shelf}, or where you copy it to`);
}
