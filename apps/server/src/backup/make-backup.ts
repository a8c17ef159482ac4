import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { copy } from '@aisle/storage';
import { type Config, OperatorError } from '../config.ts';
import { usualFolder } from '../photos/file-shelf.ts';
import { keepSecret, secretMark } from '../secret.ts';
import { copyFilesOut } from './file-copies.ts';
import { MANIFEST, type Manifest, SECRET } from './manifest.ts';
import { writeTables } from './table-files.ts';

/**
 * Writes one state of the database, the files and, where it was made here, the secret into a new
 * folder. The server may go on: nothing waits for a backup. The folder gets its name when it is whole.
 *
 * @throws OperatorError where the folder is there already, or cannot be written
 */
export async function makeBackup(config: Config, folder: string, at: number): Promise<Manifest> {
  const place = resolve(folder);
  if (existsSync(place)) throw new OperatorError(`${place} is there already: name a new folder`);
  const source = await copy.openCopySource(config.databaseUrl, { alone: false });
  const unfinished = `${place}.unfinished`;
  try {
    copy.assertFinished(source.stage);
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true, mode: 0o700 });
    const tables = await writeTables(source, unfinished);
    const shelf = resolve(config.files ?? usualFolder(config.databaseUrl));
    // After the rows: what they name is there, or has been taken away since.
    const files = await copyFilesOut(shelf, unfinished);
    const secret = keepSecret(config);
    const kept = config.secret === undefined;
    if (kept) await write(join(unfinished, SECRET), `${secret}\n`);
    const { level } = source;
    const manifest: Manifest = {
      ...{ format: 1, madeAt: at, level, tables, files },
      secret: { mark: secretMark(secret), kept },
    };
    await write(join(unfinished, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
    await rename(unfinished, place);
    await sync(dirname(place));
    return manifest;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw isOfDisk(error) ? new OperatorError(`cannot write ${place}: ${error.message}`) : error;
  } finally {
    await source.close();
  }
}

async function write(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So that the new name, too, is on the disk. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

const isOfDisk = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;
