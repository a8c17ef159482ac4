import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { copy, erasure, openStorage } from '@aisle/storage';
import { type Config, OperatorError } from '../config.ts';
import { openFileShelf, usualFolder } from '../photos/file-shelf.ts';
import { keepSecret, secretFile, secretMark } from '../secret.ts';
import { checkFiles, copyFilesIn } from './file-copies.ts';
import { type Manifest, readManifest, SECRET } from './manifest.ts';
import { readTables } from './table-files.ts';

export type RestoreOptions = {
  /** Puts an SQLite file that is in the way aside, and takes its erasures over. */
  replace: boolean;
  /** Databases (`file:…`, `postgres://…`) and folders of backups whose erasures count, too. */
  erasedIn: readonly string[];
  /** Told of each step in a line. */
  tell: (line: string) => void;
};

/**
 * Fills the configured database, which must be empty and not in use, from a backup; the shelf and, if
 * there is none, the secret, too. Shoppers who were erased after the backup was made are erased again
 * before anybody can open the database. Killed half-way, the same command goes on.
 *
 * @throws OperatorError or StorageError with one line; nothing that was there has been lost
 */
export async function restoreBackup(
  config: Config,
  folder: string,
  { replace, erasedIn, tell }: RestoreOptions,
): Promise<void> {
  const place = resolve(folder);
  const manifest = await readManifest(place);
  const backup = readTables(place, manifest);
  await checkTables(backup);
  await checkFiles(place, manifest.files);
  tell(`The backup of ${new Date(manifest.madeAt).toISOString()} is whole.`);

  const erased = (await Promise.all(erasedIn.map(readErased))).flat();
  if (replace) erased.push(...(await putAside(config.databaseUrl, tell)));
  const target = await copy.openCopyTarget(config.databaseUrl, manifest.level);
  try {
    await copy.copyDatabase(backup, target);
    if (target.stage !== 'carried') await copy.compareDatabases(backup, target);
    await target.noteCarried();
  } finally {
    await target.close();
  }
  const shelf = resolve(config.files ?? usualFolder(config.databaseUrl));
  await copyFilesIn(place, manifest.files, shelf);
  await bringSecret(config, place, manifest, tell);
  const again = await eraseAgain(config.databaseUrl, shelf, erased);
  if (again > 0) tell(`Erased again, as since the backup: ${again} shoppers.`);
  const done = await copy.openCopyTarget(config.databaseUrl);
  await done.finish().finally(() => done.close());
}

async function checkTables(backup: copy.CopySource): Promise<void> {
  for (const table of backup.tables) for await (const _ of backup.rows(table));
}

async function readErased(from: string): Promise<copy.ErasedShopper[]> {
  if (/^(file|postgres(ql)?):/.test(from)) {
    const source = await copy.openCopySource(from, { alone: false });
    return copy.erasedIn(source).finally(() => source.close());
  }
  const place = resolve(from);
  return copy.erasedIn(readTables(place, await readManifest(place)));
}

/**
 * Puts the file that is in the way aside and answers the erasures of every file that was put aside:
 * a restore that was killed between the two finds them again.
 */
async function putAside(
  databaseUrl: string,
  tell: RestoreOptions['tell'],
): Promise<copy.ErasedShopper[]> {
  if (!databaseUrl.startsWith('file:'))
    throw new OperatorError('--replace is for SQLite; restore into an empty Postgres database');
  const file = resolve(databaseUrl.slice('file:'.length));
  const before = `${file}.replaced-`;
  if (existsSync(file)) {
    // Closed by whoever had it alone, a file has nothing left in its log.
    const source = await copy.openCopySource(databaseUrl, { alone: true });
    await source.close();
    // Half of an earlier restore is gone on with.
    if (source.stage === 'none') {
      const aside = `${before}${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
      await rename(file, aside);
      tell(`What was there before is kept as ${aside}`);
    }
  }
  const all = (await readdir(dirname(file))).map((name) => join(dirname(file), name));
  const put = all.filter((path) => path.startsWith(before) && !/-(wal|shm)$/.test(path));
  return (await Promise.all(put.map((path) => readErased(`file:${path}`)))).flat();
}

/** Keys follow from the secret: with another one, sealed keys of shops and signatures are lost. */
async function bringSecret(
  config: Config,
  place: string,
  { secret }: Manifest,
  tell: RestoreOptions['tell'],
): Promise<void> {
  const file = secretFile(config.databaseUrl);
  if (config.secret === undefined && file !== null && secret.kept && !existsSync(file)) {
    await mkdir(dirname(file), { recursive: true });
    await copyFile(join(place, SECRET), file);
    await chmod(file, 0o600);
  }
  if (secretMark(keepSecret(config)) === secret.mark) return;
  const where = secret.kept ? `the one in ${join(place, SECRET)}` : 'the one of that time';
  tell(
    `The secret is not the backup's: set AISLE_SECRET to ${where}, or shops must be connected anew.`,
  );
}

async function eraseAgain(
  databaseUrl: string,
  shelf: string,
  erased: readonly copy.ErasedShopper[],
): Promise<number> {
  if (erased.length === 0) return 0;
  const storage = await openStorage(databaseUrl, { carried: true });
  const sent = openFileShelf(join(shelf, 'attachments'), () => '');
  let again = 0;
  try {
    for (const { storeId, shopperId, at } of erased) {
      if (await erasure.isErased(storage.read, storeId, shopperId)) continue;
      const { fileKeys } = await storage.erase((tx) =>
        erasure.eraseShoppers(tx, { storeId, shopperIds: [shopperId], at }),
      );
      for (const fileKey of fileKeys) await sent.remove(fileKey);
      if (await erasure.isErased(storage.read, storeId, shopperId)) again += 1;
    }
  } finally {
    await storage.close();
  }
  return again;
}
