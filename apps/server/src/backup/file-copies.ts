import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OperatorError } from '../config.ts';
import type { Manifest } from './manifest.ts';

type FileParts = NonNullable<Manifest['files']>;

const hashOf = (data: Buffer) => createHash('sha256').update(data).digest('hex');

/**
 * Copies what people sent and the pictures of the store from the shelf. What is taken off the shelf
 * meanwhile is left out: nothing that stays refers to it.
 */
export async function copyFilesOut(shelf: string, folder: string): Promise<FileParts> {
  const copied: FileParts = [];
  for (const path of await filesIn(shelf)) {
    const data = await readFile(join(shelf, path)).catch(nothingThere);
    if (!data) continue;
    await put(join(folder, 'files', path), data);
    copied.push({ path, bytes: data.length, hash: hashOf(data) });
  }
  return copied;
}

/** @throws OperatorError naming the first file that is missing or not what was written */
export async function checkFiles(folder: string, files: FileParts): Promise<void> {
  for (const file of files) await readChecked(folder, file);
}

/** Puts a backup's files on the shelf, beside what is there. */
export async function copyFilesIn(folder: string, files: FileParts, shelf: string): Promise<void> {
  for (const file of files) await put(join(shelf, file.path), await readChecked(folder, file));
}

async function readChecked(folder: string, { path, hash }: FileParts[number]): Promise<Buffer> {
  const data = await readFile(join(folder, 'files', path)).catch(nothingThere);
  if (data && hashOf(data) === hash) return data;
  throw new OperatorError(`the backup is damaged: files/${path} is not what was written`);
}

/** Paths below the folder, in order; what the shelf has not finished is no file yet. */
async function filesIn(shelf: string): Promise<string[]> {
  const all = await readdir(shelf, { recursive: true, withFileTypes: true }).catch(nothingThere);
  return (all ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(shelf.length + 1))
    .filter((path) => !path.split('/').some((part) => part.endsWith('.part')))
    .sort();
}

async function put(path: string, data: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

const nothingThere = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};
