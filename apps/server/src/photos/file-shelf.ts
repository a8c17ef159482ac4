import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OperatorError } from '../config.ts';

/** A folder of pictures, each under a random key that tells nothing. */
export type FileShelf = {
  /** Keeps files under a new key; all of them or none. */
  keep(files: ReadonlyMap<string, Buffer>): Promise<string>;
  /** null: there is none. */
  read(fileKey: string, name: string): Promise<Buffer | null>;
  remove(fileKey: string): Promise<void>;
  /** Where browsers find it. */
  urlOf(fileKey: string, name: string): string;
};

const KEY = /^[\w-]{32}$/;
const NAME = /^[a-z0-9]{1,12}\.[a-z0-9]{3,4}$/;

/**
 * Opens the folder, making it if need be.
 *
 * @throws OperatorError when it cannot be written to.
 */
export function openFileShelf(folder: string, publicUrl: () => string): FileShelf {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new OperatorError(
      `AISLE_FILES: "${folder}" is not allowed; use a folder this process can write to`,
    );
  }
  // Two letters of the key share a folder, so that none grows past what file systems like.
  const placeOf = (fileKey: string) => join(folder, fileKey.slice(0, 2), fileKey);
  return {
    async keep(files) {
      const fileKey = randomBytes(24).toString('base64url');
      const place = placeOf(fileKey);
      const unfinished = `${place}.part`;
      try {
        await mkdir(unfinished, { recursive: true });
        for (const [name, data] of files) await writeFile(join(unfinished, name), data);
        await rename(unfinished, place);
      } catch (error) {
        await rm(unfinished, { recursive: true, force: true });
        throw error;
      }
      return fileKey;
    },
    async read(fileKey, name) {
      if (!KEY.test(fileKey) || !NAME.test(name)) return null;
      return readFile(join(placeOf(fileKey), name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
        throw error;
      });
    },
    async remove(fileKey) {
      if (KEY.test(fileKey)) await rm(placeOf(fileKey), { recursive: true, force: true });
    },
    urlOf: (fileKey, name) => `${publicUrl()}/files/${fileKey}/${name}`,
  };
}

/** Beside an SQLite file; else in `./data`. */
export const usualFolder = (databaseUrl: string): string =>
  join(
    databaseUrl.startsWith('file:') ? dirname(databaseUrl.slice('file:'.length)) : './data',
    'files',
  );
