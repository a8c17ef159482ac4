import { closeSync, fdatasyncSync, openSync, unlinkSync, writeSync } from 'node:fs';

const ROUNDS = 15;
const PAGE = Buffer.alloc(4_096, 1);

/**
 * Milliseconds that a page takes to reach the disk, fifteen times: 4 KiB written and synced to one
 * place of a nameless file beside the database, as commits do to the WAL.
 */
export const measureFsync = (databasePath: string): number[] => {
  const path = `${databasePath}.${process.pid}.fsync`;
  const file = openSync(path, 'w');
  unlinkSync(path);
  try {
    return Array.from({ length: ROUNDS }, () => {
      const begun = performance.now();
      writeSync(file, PAGE, 0, PAGE.length, 0);
      fdatasyncSync(file);
      return performance.now() - begun;
    });
  } finally {
    closeSync(file);
  }
};
